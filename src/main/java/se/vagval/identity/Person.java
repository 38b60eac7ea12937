package se.vagval.identity;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Person. Somebody with an account: display name, title as it stands under a statement, unit and roles of the own, and for
 * whom the person stands in today.
 */
public record Person(
        UserId id,
        String name,
        String title,
        UnitId unit,
        Set<Role> roles,
        boolean enabled,
        List<StandIn> standsInFor) {

    public Person {
        roles = Set.copyOf(roles);
        standsInFor = List.copyOf(standsInFor);
    }

    public Person(UserId id, String name, String title, UnitId unit, Set<Role> roles, boolean enabled) {
        this(id, name, title, unit, roles, enabled, List.of());
    }

    public boolean has(Role role) {
        return roles.contains(role) || standsInFor.stream().anyMatch(it -> it.role() == role);
    }

    /** The own roles and those the person stands in with. */
    public Set<Role> actingRoles() {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        standsInFor.forEach(it -> all.add(it.role()));
        return all;
    }

    /** In whose place the person acts in the role; nobody's, when the role is the person's own. */
    public Optional<StandIn> insteadOf(Role role) {
        return roles.contains(role)
                ? Optional.empty()
                : standsInFor.stream().filter(it -> it.role() == role).findFirst();
    }

    /** In whose place the person acts as manager of that unit; nobody's, in a unit of the own. */
    public Optional<StandIn> insteadOf(Role role, UnitId of) {
        return roles.contains(role) && unit.equals(of)
                ? Optional.empty()
                : standsInFor.stream()
                        .filter(it -> it.role() == role && it.unit().equals(of))
                        .findFirst();
    }

    /** Whose manager the person is in that unit, or stands in for. */
    public boolean manages(UnitId other) {
        return managedUnits().contains(other);
    }

    /** The own unit, for its manager, and the units of those the person stands in for. */
    public Set<UnitId> managedUnits() {
        var units = new LinkedHashSet<UnitId>();
        if (roles.contains(Role.UNIT_MANAGER)) {
            units.add(unit);
        }
        standsInFor.stream()
                .filter(it -> it.role() == Role.UNIT_MANAGER)
                .map(StandIn::unit)
                .forEach(units::add);
        return units;
    }
}
