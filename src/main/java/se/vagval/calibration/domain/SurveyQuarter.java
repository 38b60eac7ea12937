package se.vagval.calibration.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kvartal som enkäten gäller. */
public record SurveyQuarter(int year, int number) {

    private static final Pattern NAME = Pattern.compile("(20\\d\\d)-([1-4])");

    public static SurveyQuarter of(LocalDate day) {
        return new SurveyQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Written as {@code 2026-4}; nothing when it is written otherwise. */
    public static Optional<SurveyQuarter> named(String name) {
        var found = NAME.matcher(name);
        return found.matches()
                ? Optional.of(new SurveyQuarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public String name() {
        return year + "-" + number;
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public SurveyQuarter next() {
        return of(first().plusMonths(3));
    }

    public SurveyQuarter before() {
        return of(first().minusDays(1));
    }
}
