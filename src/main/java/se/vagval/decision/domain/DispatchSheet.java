package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.LetterWay;

/**
 * Expedieringen, as its page shows it: to whom the decision in force goes, the letters there are, and what has become of
 * each. {@code corrected} tells that an earlier wording has been sent; {@code unnamed} are groups that no letter can go to.
 */
public record DispatchSheet(
        CaseFileSummary caseFile,
        DecisionMinutes minutes,
        boolean mine,
        boolean open,
        boolean corrected,
        List<Addressee> suggested,
        List<String> unnamed,
        List<Letter> letters,
        boolean extractMissing,
        LocalDate today,
        boolean appealVerified) {

    /** A letter and what became of it. */
    public record Letter(
            UUID id,
            Addressee addressee,
            AppealTrack appealTrack,
            LocalDate date,
            boolean settled,
            @Nullable LetterWay way,
            @Nullable LocalDate sentOn,
            String reason) {

        static Letter of(DecisionLetter letter, @Nullable LetterSending sending) {
            return new Letter(
                    letter.id(),
                    letter.addressee(),
                    letter.appealTrack(),
                    letter.date(),
                    sending != null,
                    sending == null ? null : sending.way(),
                    sending == null ? null : sending.sentOn(),
                    sending == null ? "" : sending.reason());
        }

        public boolean isWaiting() {
            return !settled;
        }
    }

    public boolean isWritable() {
        return mine && open;
    }

    public long waiting() {
        return letters.stream().filter(Letter::isWaiting).count();
    }
}
