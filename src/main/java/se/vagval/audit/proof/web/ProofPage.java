package se.vagval.audit.proof.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.proof.domain.FoundFlaw;
import se.vagval.audit.proof.domain.ProofReading.Told;
import se.vagval.audit.proof.domain.Seal;
import se.vagval.web.Swedish;

/** Everything audit/proof.html shows. */
public record ProofPage(Told told, boolean hasKey, boolean givesFile) {

    /** Whether something has been found, a whole round found nothing, or none has come to its end for long or at all. */
    public enum State {
        BROKEN,
        LATE,
        WHOLE,
        UNREAD
    }

    public State state() {
        if (told.count() > 0) {
            return State.BROKEN;
        }
        if (isLate()) {
            return State.LATE;
        }
        return told.round() == null ? State.UNREAD : State.WHOLE;
    }

    /** Also beside what has been found: there may be more. */
    public boolean isLate() {
        return told.lateSince() != null;
    }

    public boolean isAlarming() {
        return told.count() > 0 || isLate();
    }

    public String lateSince() {
        return Swedish.stamp(told.lateSince());
    }

    public @Nullable Seal seal() {
        return told.seal();
    }

    public List<FoundFlaw> flaws() {
        return told.flaws();
    }

    /** The latest round that came to its end: when it did. */
    public String checked() {
        var round = told.round();
        return round == null || round.endedAt() == null ? "" : moment(round.endedAt());
    }

    public String moment(@Nullable Instant at) {
        return Swedish.stamp(at);
    }
}
