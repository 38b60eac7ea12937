package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.language.NamedDays;

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

    /** The day until which it is watched to begin with: the one still to come that the decision names; several name none. */
    static Optional<LocalDate> dayIn(String text, LocalDate today) {
        var days = NamedDays.in(text).stream().filter(it -> !it.isBefore(today)).toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
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
