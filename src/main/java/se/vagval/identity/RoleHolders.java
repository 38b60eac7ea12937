package se.vagval.identity;

import java.util.Collection;
import java.util.Set;

/** Those who hold a role and may sign in, for what the portal does by itself, when nobody is signed in. */
public interface RoleHolders {

    Set<UserId> of(Collection<Role> roles);
}
