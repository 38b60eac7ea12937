package se.vagval.decision.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.identity.Person;

/**
 * Beslutets underlag till handlingar: one record of a decision, the papers it was made on, the one it replaced, and for a
 * committee's decision where and when it met; of a delegate's, who made it.
 */
record Ruling(
        Decision decision,
        BriefContent brief,
        String officer,
        @Nullable Decision replaced,
        @Nullable AgendaItem item,
        @Nullable Person decider) {

    DecisionMinutes minutes() {
        return decision.minutes();
    }

    String registryNumber() {
        return brief.registryNumber();
    }

    String title() {
        return brief.title();
    }
}
