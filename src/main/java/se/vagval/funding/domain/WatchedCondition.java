package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    private static final double ALIKE = 0.5;

    /** The one that the words most likely are a new wording of: half of all words in the two stand in both. */
    static Optional<WatchedCondition> reworded(String text, Collection<WatchedCondition> among) {
        return among.stream()
                .filter(it -> it.likenessTo(text) >= ALIKE)
                .max(Comparator.comparingDouble(it -> it.likenessTo(text)));
    }

    private double likenessTo(String other) {
        var both = wordsOf(text);
        var all = wordsOf(other);
        var own = Set.copyOf(both);
        both.retainAll(all);
        all.addAll(own);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> wordsOf(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
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
