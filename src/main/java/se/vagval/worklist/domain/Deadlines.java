package se.vagval.worklist.domain;

import java.time.LocalDate;

/** Frister. */
final class Deadlines {

    private static final int MONTHS = 6;

    private Deadlines() {}

    /** After six months the party may ask for a decision, FL 12 §. */
    static LocalDate decisionBy(LocalDate received) {
        return received.plusMonths(MONTHS);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
