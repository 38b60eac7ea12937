package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Bevakat villkor. What a grant demands, who watches it, until when, and how it went; {@code decided} in the words of a decision. */
public record WatchedCondition(
        UUID id,
        int version,
        CaseFileId caseFile,
        ConditionKind kind,
        String text,
        boolean decided,
        @Nullable UserId owner,
        @Nullable LocalDate due,
        ConditionState state,
        String note,
        @Nullable LocalDate settledOn) {

    /**
     * Whether the text says the same, word for word and figure for figure, in other signs or capitals. A word more or less may be
     * another day or another report, and what somebody has judged of the one is not judged of the other.
     */
    boolean isWordedAs(String other) {
        return wordsOf(text).equals(wordsOf(other));
    }

    private static List<String> wordsOf(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Whether somebody has said something of it since the decision. */
    boolean isTouched() {
        return version > 1;
    }

    public boolean isOpen() {
        return state == ConditionState.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    /** Whether money may not be paid out before it is met. */
    public boolean barsPayment() {
        return isOpen() && kind == ConditionKind.BEFORE_PAYMENT;
    }
}
