package se.vagval.hint.domain;

import se.vagval.strategy.HintCode;

/**
 * Ett påpekandes siffror. Only what is decided counts as shown: acted on, or handed on as it stood. What still stands in a case that
 * somebody works with is {@code open} and counts neither way.
 */
public record HintFigures(HintCode code, long shown, long acted, long cases, long open, boolean retired) {

    /** Below this many times shown, or this many cases, a share says more of the cases than of the hint. */
    public static final int FEWEST_SHOWN = 20;

    public static final int FEWEST_CASES = 5;

    /** A hint acted on more seldom than this, in percent, takes more than it gives. */
    public static final int HEEDED_FROM = 10;

    public boolean isEnough() {
        return shown >= FEWEST_SHOWN && cases >= FEWEST_CASES;
    }

    /** Of those shown, in percent. */
    public double share() {
        return 100.0 * acted / shown;
    }

    /** Whether the RUS-samordnare is asked to think of retiring it. Compared in whole numbers: 10 % is not under 10 %. */
    public boolean isUnheeded() {
        return !retired && isEnough() && 100 * acted < HEEDED_FROM * shown;
    }
}
