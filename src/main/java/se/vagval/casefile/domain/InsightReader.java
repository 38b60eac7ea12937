package se.vagval.casefile.domain;

import java.util.Map;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** Den som ser: what the rule of insight has to know of a person. */
record InsightReader(String id, String unit, boolean manager, boolean director, boolean committee) {

    static InsightReader of(Person person) {
        return new InsightReader(
                person.id().value(),
                person.managedUnits().stream().findFirst().orElse(person.unit()).value(),
                person.has(Role.UNIT_MANAGER),
                person.has(Role.DEVELOPMENT_DIRECTOR),
                person.has(Role.ELECTED_REPRESENTATIVE) || person.has(Role.COMMITTEE_SECRETARY));
    }

    /** By the names that {@link CaseInsightRepository#INSIGHT} asks for. */
    Map<String, Object> parameters() {
        return Map.of("reader", id, "unit", unit, "manager", manager, "director", director, "committee", committee);
    }
}
