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

    @SuppressWarnings("NullAway")
    protected ReportedDecision() {}

    ReportedDecision(Decision decision, Meeting meeting) {
        this.decision = decision.id().value();
        this.meeting = meeting.subject();
    }

    UUID decision() {
        return decision;
    }

    UUID meeting() {
        return meeting;
    }
}
