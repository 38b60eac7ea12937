package se.vagval.identity;

import java.util.Set;

/** Person. Somebody with an account: display name, title as it stands under a statement, unit and roles. */
public record Person(UserId id, String name, String title, UnitId unit, Set<Role> roles, boolean enabled) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
