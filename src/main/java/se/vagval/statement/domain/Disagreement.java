package se.vagval.statement.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.statement.BlockCode;

/** Oenighet. A place where the text and the grades say different things; the manager sees it, and it stops nothing. */
public record Disagreement(Kind kind, @Nullable BlockCode block, String words, String dimension, int level) {

    /** What is at odds. */
    public enum Kind {
        /** The recommendation departs from the rule table's suggestion. */
        SUGGESTION,
        /** The opening does not carry the phrase of the recommendation. */
        OPENING,
        /** Words that grant or refuse, against the recommendation. */
        RULING,
        /** An amount that is neither applied for, nor proposed, nor any of the project's. */
        AMOUNT,
        /** Words that belong to a low level stand beside a high one. */
        WEAK_WORDS,
        /** Words that belong to a high level stand beside a low one. */
        STRONG_WORDS,
        /** Words of some level stand beside what could not be judged. */
        UNJUDGED_WORDS
    }

    static Disagreement of(Kind kind, BlockCode block, String words) {
        return new Disagreement(kind, block, words, "", -1);
    }
}
