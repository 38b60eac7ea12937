package se.vagval.statement.drafting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Datum i löpande text: "den 19 september 2025". */
final class SwedishDate {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("'den' d MMMM yyyy", Locale.of("sv", "SE"));

    private SwedishDate() {}

    static String of(LocalDate date) {
        return LONG.format(date);
    }
}
