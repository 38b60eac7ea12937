package se.vagval.casefile.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.domain.IntakeReview.Dismissal;
import se.vagval.casefile.domain.IntakeReview.Registration;
import se.vagval.identity.UserId;

/** A received file with its interpretation and what has become of it, as somebody sees it now. */
public record IntakeView(
        ReceivedFileSummary file,
        InterpretedApplication application,
        IntakeVocabulary vocabulary,
        long version,
        @Nullable UserId savedBy,
        @Nullable Instant savedAt,
        @Nullable Dismissal dismissal,
        @Nullable Registration registration) {

    public boolean isOpen() {
        return dismissal == null && registration == null;
    }

    /** What was read when the case was registered, and what it was registered as. */
    public record Original(ReceivedFileSummary file, Registration registration, List<RegisteredValue> values) {}
}
