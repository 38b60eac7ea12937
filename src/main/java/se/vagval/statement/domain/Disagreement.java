package se.vagval.statement.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.HintCode;

/** Oenighet. A place where the text and the grades say different things; the manager sees it, and it stops nothing. */
public record Disagreement(Kind kind, @Nullable BlockCode block, String words, String dimension, int level) {

    /** What is at odds. */
    public enum Kind {
        /** The recommendation departs from the rule table's suggestion. */
        SUGGESTION(null),
        /** The opening does not carry the phrase of the recommendation. */
        OPENING(HintCode.OPENING_PHRASE),
        /** Words that grant or refuse, against the recommendation. */
        RULING(HintCode.RULING_WORDS),
        /** An amount that is neither applied for, nor proposed, nor any of the project's. */
        AMOUNT(HintCode.UNKNOWN_AMOUNT),
        /** Words that belong to a low level stand beside a high one. */
        WEAK_WORDS(HintCode.WEAK_WORDS),
        /** Words that belong to a high level stand beside a low one. */
        STRONG_WORDS(HintCode.STRONG_WORDS),
        /** Words of some level stand beside what could not be judged. */
        UNJUDGED_WORDS(HintCode.UNJUDGED_WORDS);

        private final @Nullable HintCode hint;

        Kind(@Nullable HintCode hint) {
            this.hint = hint;
        }

        /** What it is to whoever writes; the departure from the rule table is a matter of its own, with reasons to give. */
        HintCode hint() {
            return Objects.requireNonNull(hint);
        }
    }

    static Disagreement of(Kind kind, BlockCode block, String words) {
        return new Disagreement(kind, block, words, "", -1);
    }
}
