package se.vagval.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Svenskt skrivsätt. How amounts, shares, dates and times are written to people. Nothing in gives nothing out. */
@Component("swedish")
public final class Swedish {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final char BLANK = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final Locale LOCALE = Locale.of("sv", "SE");
    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("'den\u00A0'd\u00A0MMMM yyyy", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'kl.\u00A0'H.mm", LOCALE);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'\u00A0kl.\u00A0'H.mm", LOCALE);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    Swedish() {}

    /** In Swedish quotation marks. */
    public static String quoted(String text) {
        return "”" + text + "”";
    }

    /** Somebody's words with the full stop they lack. */
    public static String closed(String text) {
        var bare = text.strip();
        return bare.isEmpty() || ".!?:…".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
    }

    /** "2 569 697"; decimals as they are, with a comma. */
    public static String number(@Nullable Number value) {
        if (value == null) {
            return "";
        }
        var plain = decimal(value).stripTrailingZeros();
        var text = (plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain)
                .abs()
                .toPlainString();
        var point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        var grouped = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, BLANK);
        }
        return (plain.signum() < 0 ? String.valueOf(MINUS) : "")
                + grouped
                + (point < 0 ? "" : "," + text.substring(point + 1));
    }

    /** "2 569 697 kronor", "1 krona", rounded to whole kronor. */
    public static String amount(@Nullable Number value) {
        if (value == null) {
            return "";
        }
        var rounded = decimal(value).setScale(0, RoundingMode.HALF_UP);
        return number(rounded) + BLANK + (rounded.abs().equals(BigDecimal.ONE) ? "krona" : "kronor");
    }

    /** "950 000 kr", "1,25 mnkr": for tables and narrow places; never rounded so that two amounts look alike by mistake. */
    public static String amountShort(@Nullable Number value) {
        if (value == null) {
            return "";
        }
        var kronor = decimal(value).setScale(0, RoundingMode.HALF_UP);
        var millions = kronor.divide(MILLION).stripTrailingZeros();
        return kronor.abs().compareTo(MILLION) >= 0 && millions.scale() <= 2
                ? number(millions) + BLANK + "mnkr"
                : number(kronor) + BLANK + "kr";
    }

    /** 18 gives "18 %", 12.5 gives "12,5 %"; at most one decimal. */
    public static String percent(@Nullable Number value) {
        return value == null ? "" : number(decimal(value).setScale(1, RoundingMode.HALF_UP)) + BLANK + "%";
    }

    /** "18 %" for 450 of 2 500, as it is: to the nearest tenth. Nothing when there is no whole to take a share of. */
    public static String share(@Nullable Number part, @Nullable Number whole) {
        return share(part, whole, RoundingMode.HALF_UP);
    }

    /** The same of a grant, which sets a limit. Rounded up, so that the share of the whole is never less than the part. */
    public static String shareAtMost(@Nullable Number part, @Nullable Number whole) {
        return share(part, whole, RoundingMode.CEILING);
    }

    private static String share(@Nullable Number part, @Nullable Number whole, RoundingMode rounding) {
        if (part == null || whole == null || decimal(whole).signum() == 0) {
            return "";
        }
        return percent(decimal(part).scaleByPowerOfTen(2).divide(decimal(whole), 1, rounding));
    }

    /** "den 19 september 2025", for running text. */
    public static String longDate(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : LONG_DATE.format(local(moment));
    }

    /** The same without the blanks that keep it together, for text that people go on writing in. */
    public static String plainLongDate(@Nullable TemporalAccessor moment) {
        return longDate(moment).replace(BLANK, ' ');
    }

    /** "2025-09-19", for tables. */
    public static String date(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(local(moment));
    }

    /** "kl. 9.00". */
    public static String time(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : TIME.format(local(moment));
    }

    /** "kl. 9.00–15.30". */
    public static String times(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to).substring(4);
    }

    /** "2025-09-19T07:00:00.125Z", for the machines that read a page; they know no finer parts of a second. */
    public static String machine(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** "2025-09-19 kl. 9.00". */
    public static String stamp(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : STAMP.format(local(moment));
    }

    private static TemporalAccessor local(TemporalAccessor moment) {
        return moment instanceof Instant instant ? instant.atZone(ZONE) : moment;
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
