package se.vagval.audit.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.vagval.audit.SubjectUnits;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.StandIn;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Ersättare i spårloggen: for whom somebody acts who does it in a role that is another's. */
@Component
class ActingDeputies {

    private final ObjectProvider<SubjectUnits> units;

    ActingDeputies(ObjectProvider<SubjectUnits> units) {
        this.units = units;
    }

    /** Nobody, when the role is the actor's own; a manager's is, in the own unit alone. */
    Optional<UserId> insteadOf(Role[] by, UUID subject, UserId actor) {
        return by.length == 0
                ? Optional.empty()
                : signedIn(actor).flatMap(it -> standIn(it, by, subject)).map(StandIn::replaced);
    }

    private Optional<StandIn> standIn(Person person, Role[] by, UUID subject) {
        var isManagers = Arrays.asList(by).contains(Role.UNIT_MANAGER) && person.has(Role.UNIT_MANAGER);
        var unit = isManagers
                ? units.stream().flatMap(it -> it.unitOf(subject).stream()).findFirst()
                : Optional.<UnitId>empty();
        if (unit.filter(person::manages).isPresent()) {
            return person.insteadOf(Role.UNIT_MANAGER, unit.get());
        }
        return Arrays.stream(by).anyMatch(person.roles()::contains)
                ? Optional.empty()
                : Arrays.stream(by).flatMap(it -> person.insteadOf(it).stream()).findFirst();
    }

    private static Optional<Person> signedIn(UserId actor) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(it -> it.getPrincipal() instanceof SignedInPerson signedIn ? signedIn.person() : null)
                .filter(it -> it.id().equals(actor) && !it.standsInFor().isEmpty());
    }
}
