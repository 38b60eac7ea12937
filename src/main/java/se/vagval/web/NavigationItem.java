package se.vagval.web;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Role;

/**
 * Menyval. One entry of the header's navigation: a message key, an address and the roles that see it. Entries of one group
 * stand behind one word, where somebody sees more than one of them.
 */
public record NavigationItem(
        String labelKey,
        String address,
        Set<Role> roles,
        int order,
        @Nullable String groupKey) {

    /** What is read across all cases. */
    public static final String FOLLOW_UP = "web.navigation.followUp";
    /** What one assesses against, and learns from. */
    public static final String METHOD = "web.navigation.method";

    public NavigationItem {
        roles = Set.copyOf(roles);
    }

    public static NavigationItem of(String labelKey, String address, Collection<Role> roles, int order) {
        return new NavigationItem(labelKey, address, Set.copyOf(roles), order, null);
    }

    public NavigationItem in(String group) {
        return new NavigationItem(labelKey, address, roles, order, group);
    }
}
