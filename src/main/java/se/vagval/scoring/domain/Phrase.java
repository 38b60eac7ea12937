package se.vagval.scoring.domain;

import java.util.List;

/** Fras: terms that stand in a row. One that says "inte" itself is not undone by an "inte" before it. */
record Phrase(String written, List<Integer> terms, boolean negative, int anchor) {

    static final int NUMBER = -1;
    static final int ANY = -2;

    Phrase(String written, List<Integer> terms, boolean negative) {
        this(written, terms, negative, anchorOf(written, terms));
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
