package se.vagval.assessment.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.domain.StopPoint;

/** Stoppunkten efter ett steg. {@code base} is what it said when the page was opened, where it stands beside a step. */
record StopPointForm(
        StopPoint.@Nullable Verdict verdict,
        @Nullable @Size(max = 20_000) String note,
        boolean done,
        @Nullable Integer version,
        @Nullable String base) {

    static StopPointForm of(StopPoint point, int version) {
        return new StopPointForm(point.verdict(), point.note(), point.done(), version, null);
    }

    StopPointForm begunWith(String words) {
        return new StopPointForm(verdict, note, done, version, words);
    }

    /** A step is not done until somebody has said where it led. */
    void check(Errors errors) {
        if (done && verdict == null) {
            errors.rejectValue("verdict", "required");
        }
    }

    StopPoint toStopPoint(int step) {
        return StopPoint.given(step, verdict, Rows.text(note), done);
    }
}
