package se.vagval.casefile.check.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.GateReopening;
import se.vagval.database.StoredDocument;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

/**
 * Handläggarens utslag om en punkt i den formella kontrollen. One that is opened again keeps its note and what was said before;
 * {@code why} is not there when an older portal opened it.
 */
public record GateJudgement(
        @Nullable GateOutcome outcome,
        String note,
        String judgedBy,
        Instant judgedAt,
        @Nullable GateOutcome before,
        @Nullable GateReopening why)
        implements StoredDocument {

    GateJudgement(@Nullable GateOutcome outcome, String note, String judgedBy, Instant judgedAt) {
        this(outcome, note, judgedBy, judgedAt, null, null);
    }

    GateJudgement reopened(GateReopening why, UserId by, Instant now) {
        return new GateJudgement(null, note, by.value(), now, outcome == null ? before : outcome, why);
    }

    /** Without a verdict, and waiting for none. */
    GateJudgement retired() {
        return new GateJudgement(null, note, judgedBy, judgedAt);
    }

    boolean isSilentOk() {
        return outcome == GateOutcome.OK && note.isBlank();
    }

    /** Whether what has come since asks for a new verdict. */
    public boolean isReopened() {
        return outcome == null && before != null;
    }

    boolean saysNothing() {
        return outcome == null && note.isBlank();
    }

    boolean saysTheSameAs(@Nullable GateJudgement other) {
        return other != null && outcome == other.outcome && note.equals(other.note);
    }
}
