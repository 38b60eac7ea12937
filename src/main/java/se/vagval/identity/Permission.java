package se.vagval.identity;

import java.util.Set;

/**
 * Behörighet. What an address is for, said once: the roles it is open to follow from it, and whoever guards the thing
 * behind the address asks the same permission whether this person may.
 */
public interface Permission {

    Set<Role> roles();
}
