package se.vagval.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dagar i en text: those written out whole, in figures ("2027-04-30") or with the name of the month ("30 april 2027"). */
public final class NamedDays {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:(?<figures>\\d{4}-\\d{2}-\\d{2})|(?<day>\\d{1,2})\\h+(?<month>\\p{L}{3,9})\\.?\\h+(?<year>\\d{4}))\\b");

    private NamedDays() {}

    /** In the order of the text, each once; what looks like a day and is none is left out. */
    public static List<LocalDate> in(String text) {
        return DAY.matcher(text).results().flatMap(NamedDays::day).distinct().toList();
    }

    private static Stream<LocalDate> day(MatchResult found) {
        try {
            var figures = found.group("figures");
            if (figures != null) {
                return Stream.of(LocalDate.parse(figures));
            }
            var month = month(found.group("month"));
            return month.isEmpty()
                    ? Stream.empty()
                    : Stream.of(LocalDate.of(number(found, "year"), month.get(), number(found, "day")));
        } catch (DateTimeException noDay) {
            return Stream.empty();
        }
    }

    /** By its whole name or the beginning of it. */
    private static Optional<Month> month(String word) {
        var begun = word.toLowerCase(SWEDISH);
        return Stream.of(Month.values())
                .filter(it -> it.getDisplayName(TextStyle.FULL, SWEDISH).startsWith(begun))
                .findFirst();
    }

    private static int number(MatchResult found, String part) {
        return Integer.parseInt(found.group(part));
    }
}
