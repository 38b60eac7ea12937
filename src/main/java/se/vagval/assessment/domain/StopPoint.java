package se.vagval.assessment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stoppunkt. What was decided after one of the four steps, and whether the step is done; {@code at} is an ISO 8601 instant. */
public record StopPoint(
        int step,
        @Nullable Verdict verdict,
        String note,
        boolean done,
        @Nullable String by,
        @Nullable String at) {

    /** Gå vidare, tänk om eller avsluta. */
    public enum Verdict {
        PROCEED,
        RETHINK,
        STOP
    }

    public static StopPoint done(int step, Verdict verdict, String note) {
        return new StopPoint(step, verdict, note, true, null, null);
    }

    public static StopPoint given(int step, @Nullable Verdict verdict, String note, boolean done) {
        return new StopPoint(step, verdict, note, done, null, null);
    }

    static StopPoint untouched(int step) {
        return new StopPoint(step, null, "", false, null, null);
    }

    boolean stops() {
        return done && verdict == Verdict.STOP;
    }

    boolean saysSameAs(StopPoint other) {
        return verdict == other.verdict && note.equals(other.note) && done == other.done;
    }

    StopPoint signed(String person, Instant now) {
        return new StopPoint(step, verdict, note, done, person, now.toString());
    }
}
