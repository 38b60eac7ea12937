package se.vagval.assessment.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;

/**
 * Remiss till samisk part (26 § förvaltningslagen): the question is put in the party's own context, and what came back stands
 * beside it. An answer that is empty says that none came; one that comes after all is noted too, and {@code silentOn} keeps
 * the day until which none had come.
 */
public record SamiReferral(
        UUID id,
        String party,
        String question,
        LocalDate sentOn,
        LetterWay way,
        LocalDate due,
        UserId sentBy,
        @Nullable LocalDate silentOn,
        @Nullable Answer answer) {

    /** Svar. */
    public record Answer(String text, LocalDate on, UserId notedBy) {

        public boolean came() {
            return !text.isEmpty();
        }
    }

    static SamiReferral sent(
            String party, String question, LocalDate on, LetterWay way, LocalDate due, UserId by, LocalDate today) {
        requireThat(!party.isBlank() && !question.isBlank(), Reason.REFERRAL_UNTOLD);
        requireThat(!on.isAfter(today), Reason.DAY_TO_COME);
        requireThat(!due.isBefore(on), Reason.DUE_BEFORE_SENT);
        return new SamiReferral(UUID.randomUUID(), party.strip(), question.strip(), on, way, due, by, null, null);
    }

    Answer answered(String text, LocalDate on, UserId by, LocalDate today) {
        requireThat(isOpen() && (answer == null || !text.isBlank()), Reason.ANSWERED_ALREADY);
        requireThat(!on.isAfter(today), Reason.DAY_TO_COME);
        requireThat(!on.isBefore(sentOn), Reason.ANSWERED_BEFORE_SENT);
        return new Answer(text.strip(), on, by);
    }

    /** Whether an answer can still be noted. */
    public boolean isOpen() {
        return answer == null || !answer.came();
    }

    public boolean isLate(LocalDate today) {
        return answer == null && due.isBefore(today);
    }

    private static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new AssessmentRefusal(otherwise);
        }
    }
}
