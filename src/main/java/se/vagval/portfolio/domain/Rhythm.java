package se.vagval.portfolio.domain;

import java.time.LocalDate;

/** Rytm. How often a report comes back, counted from its first day. */
public enum Rhythm {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The first of its days after the given one: those that went by meanwhile are not made up for. */
    LocalDate next(LocalDate first, LocalDate after) {
        var day = first;
        for (var step = 1; !day.isAfter(after); step++) {
            day = first.plusMonths((long) step * months);
        }
        return day;
    }
}
