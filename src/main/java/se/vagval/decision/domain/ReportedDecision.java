package se.vagval.decision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Anmält delegationsbeslut: at which meeting a delegated decision was reported to the committee. */
@Entity
@Table(name = "reported_decision")
class ReportedDecision {

    @Id
    private UUID decision;

    private UUID meeting;

    /** The case bore a secrecy mark, and the paper names it by its number alone. */
    private boolean nameless;

    @SuppressWarnings("NullAway")
    protected ReportedDecision() {}

    ReportedDecision(Decision decision, Meeting meeting, boolean nameless) {
        this.decision = decision.id().value();
        this.meeting = meeting.subject();
        this.nameless = nameless;
    }

    UUID decision() {
        return decision;
    }

    UUID meeting() {
        return meeting;
    }
}
