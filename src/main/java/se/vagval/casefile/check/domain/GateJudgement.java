package se.vagval.casefile.check.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.GateOutcome;

/** Handläggarens utslag om en punkt i den formella kontrollen. */
public record GateJudgement(@Nullable GateOutcome outcome, String note, String judgedBy, Instant judgedAt)
        implements StoredDocument {

    boolean saysNothing() {
        return outcome == null && note.isBlank();
    }

    boolean saysTheSameAs(@Nullable GateJudgement other) {
        return other != null && outcome == other.outcome && note.equals(other.note);
    }
}
