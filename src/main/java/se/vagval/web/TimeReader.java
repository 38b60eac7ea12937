package se.vagval.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Tidsläsare. A day or a moment out of an address; the database keeps none of a year that has not four digits. */
public final class TimeReader {

    private static final int DAY = "2026-02-01".length();

    private TimeReader() {}

    /** @throws DateTimeException when it is no such day */
    public static LocalDate day(String typed) {
        if (typed.length() != DAY) {
            throw new DateTimeException("no day of an address: " + typed);
        }
        return LocalDate.parse(typed);
    }

    /** @throws DateTimeException when it is no such moment */
    public static Instant moment(String typed) {
        if (!typed.matches("\\d{4}-.*")) {
            throw new DateTimeException("no moment of an address: " + typed);
        }
        return Instant.parse(typed);
    }
}
