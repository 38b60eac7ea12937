package se.vagval.web;

import java.util.Collection;
import java.util.Set;
import se.vagval.identity.Role;

/** Menyval. One entry of the header's navigation: a message key, an address and the roles that see it. */
public record NavigationItem(String labelKey, String address, Set<Role> roles, int order) {

    public NavigationItem {
        roles = Set.copyOf(roles);
    }

    public static NavigationItem of(String labelKey, String address, Collection<Role> roles, int order) {
        return new NavigationItem(labelKey, address, Set.copyOf(roles), order);
    }
}
