package se.vagval.statement.domain;

import se.vagval.hint.ShownHint;
import se.vagval.strategy.HintCode;

/**
 * Påpekande om en text: what the portal noticed in one block while it is written. {@code words} are what it is about, {@code other}
 * what they are held against, {@code dimension} the criterion it leads to, if any.
 */
public record TextHint(HintCode code, String subject, String words, String other, String dimension) {

    static TextHint of(HintCode code, String words, String other) {
        return new TextHint(code, words, words, other, "");
    }

    /** Whether it is told with the language advice of the block, and not by itself. */
    public boolean isOfLanguage() {
        return code == HintCode.HEAVY_TEXT || code == HintCode.UNKNOWN_WORD || code == HintCode.LONG_SENTENCE;
    }

    ShownHint shown() {
        return new ShownHint(code, subject);
    }
}
