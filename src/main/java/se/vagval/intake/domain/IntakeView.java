package se.vagval.intake.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.IntakeReview.Dismissal;
import se.vagval.intake.domain.IntakeReview.Registration;

/**
 * A received file with its interpretation and what has become of it, as somebody sees it now.
 * {@code whole}: nothing in it was left aside, so that its bytes may be handed out.
 */
public record IntakeView(
        ReceivedFileSummary file,
        InterpretedApplication application,
        IntakeVocabulary vocabulary,
        boolean whole,
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
