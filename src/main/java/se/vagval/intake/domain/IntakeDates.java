package se.vagval.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates. Only 2026-02-14 is read as it stands; other ways of writing a day are guesses to be confirmed. */
final class IntakeDates {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(?<y>\\d{2})-?(?<m>\\d{2})-?(?<d>\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})[-./ ]?(?<m>\\d{1,2})[-./ ]?(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})[-./ ](?<m>\\d{1,2})[-./ ](?<y>\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:den )?(?<d>\\d{1,2})\\.? (?<m>\\p{L}{3,9})\\.? (?<y>\\d{4})");

    private IntakeDates() {}

    static InterpretedText read(String received) {
        var text = received.strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, "y"), number(iso, "m"), number(iso, "d"), true);
        }
        var brief = SHORT.matcher(text);
        if (brief.matches()) {
            return withShortYear(brief);
        }
        for (var form : new Pattern[] {YEAR_FIRST, DAY_FIRST}) {
            var written = form.matcher(text);
            if (written.matches()) {
                return day(number(written, "y"), number(written, "m"), number(written, "d"), false);
            }
        }
        return inWords(text);
    }

    /** A year of two figures is never completed by the portal; the likely day is only offered. */
    private static InterpretedText withShortYear(Matcher written) {
        var meant = day(2000 + number(written, "y"), number(written, "m"), number(written, "d"), true);
        var refused = InterpretedText.unusable("date.shortYear");
        for (var remark : meant.remarks()) {
            refused = refused.with(remark);
        }
        return meant.value() == null ? refused : refused.orOneOf(List.of(meant.value()));
    }

    private static InterpretedText inWords(String text) {
        var written = IN_WORDS.matcher(text.toLowerCase(SWEDISH));
        if (written.matches()) {
            for (var month : Month.values()) {
                var name = month.getDisplayName(TextStyle.FULL, SWEDISH);
                if (name.equals(written.group("m"))
                        || name.startsWith(written.group("m"))
                                && written.group("m").length() == 3) {
                    return day(number(written, "y"), month.getValue(), number(written, "d"), false);
                }
            }
        }
        return InterpretedText.unusable("date.unreadable");
    }

    private static InterpretedText day(int year, int month, int day, boolean asItStands) {
        if (month < 1 || month > 12) {
            return InterpretedText.unusable("date.unreadable");
        }
        try {
            var date = LocalDate.of(year, month, day).toString();
            return asItStands ? InterpretedText.exact(date) : InterpretedText.guess(date, "date.guess");
        } catch (DateTimeException noSuchDay) {
            var name = Month.of(month).getDisplayName(TextStyle.FULL, SWEDISH);
            return InterpretedText.unusable("date.noSuchDay", day + "\u00A0" + name, String.valueOf(year));
        }
    }

    private static int number(Matcher written, String group) {
        return Integer.parseInt(written.group(group));
    }
}
