package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The RUS steward's corner: what in the framework is unverified, and cases that depart from the rule table's suggestion. */
@Component
@Order(7)
class StewardCorner implements Corner {

    private final DepartureList departures;

    StewardCorner(DepartureList departures) {
        this.departures = departures;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.FRAMEWORK_STEWARD);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        return List.of(
                WorkSection.of("framework", List.of(framework()), null).toKnow(),
                departures.head(person, today).toKnow());
    }

    private static WorkItem framework() {
        return WorkItem.of(
                "", "", null, "worklist.why.framework", List.of(), null, "worklist.step.framework", "/styrdokument");
    }
}
