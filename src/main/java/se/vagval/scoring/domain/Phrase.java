package se.vagval.scoring.domain;

import java.util.List;

/**
 * Fras: terms that stand in a row, perhaps with one that must not stand among them. One that says "inte" itself is not undone
 * by an "inte" before it.
 */
record Phrase(String written, List<Integer> terms, boolean negative, int anchor) {

    static final int NUMBER = -1;
    static final int ANY = -2;
    private static final int ANY_BUT = -3;

    Phrase(String written, List<Integer> terms, boolean negative) {
        this(written, terms, negative, anchorOf(written, terms));
    }

    /** Any word but a form of this one, or none. */
    static int anyBut(int term) {
        return ANY_BUT - term;
    }

    static boolean isAnyBut(int term) {
        return term <= ANY_BUT;
    }

    static int unwanted(int anyBut) {
        return ANY_BUT - anyBut;
    }

    /** The one to look for first: a term, never a number or any word. */
    private static int anchorOf(String written, List<Integer> terms) {
        for (var at = 0; at < terms.size(); at++) {
            if (terms.get(at) >= 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no word in the phrase " + written);
    }
}
