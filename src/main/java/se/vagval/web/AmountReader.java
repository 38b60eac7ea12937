package se.vagval.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Beloppsläsare. Understands an amount as people write it: "1 250 000", "1250000", "640.000:-", "1,25 mnkr", "800 tkr".
 * What can be read in two ways, or says its number in words ("12 tusen"), is not understood, and the field says so.
 */
public final class AmountReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Pattern UNIT = Pattern.compile(
            "(?<number>.*?)\\s*(?<unit>mnkr|mkr|miljoner(?: kronor| kr)?|tkr|kronor|krona|kr|sek|:-|,-)?\\.?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:,\\d{1,6})?");
    private static final Pattern POINTED = Pattern.compile("-?\\d{1,15}\\.(?:\\d{1,2}|\\d{4,6})");

    private static final Pattern NAMED = Pattern.compile(
            "(\\d(?:[\\d\\s\\h.,]*\\d)?)[\\s\\h]*(mnkr|mkr|miljoner(?:[\\s\\h]+kronor)?|tkr|kronor|kr)\\b");

    private AmountReader() {}

    /** Nämnt belopp: an amount that a text names, in its words and in whole kronor. */
    public record Named(String words, long kronor) {}

    /** The amounts a running text names, those that can be read. */
    public static List<Named> namedIn(String text) {
        return NAMED.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(it -> it.group().strip())
                .flatMap(it -> read(it).map(kronor -> new Named(it, kronor.longValue())).stream())
                .toList();
    }

    /** The amount in kronor, with öre when there are any; empty when the text is empty or not understood. */
    public static Optional<BigDecimal> read(@Nullable String typed) {
        if (typed == null || typed.length() > 60) {
            return Optional.empty();
        }
        var text = BLANKS.matcher(typed)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2212', '-');
        var parts = UNIT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var unit = parts.group("unit");
        return number(parts.group("number").strip(), factor(unit) > 1).flatMap(value -> kronor(value, factor(unit)));
    }

    /** Whether the field holds something that {@link #read} cannot make an amount of. */
    public static boolean isMisread(@Nullable String typed) {
        return typed != null && !typed.isBlank() && read(typed).isEmpty();
    }

    private static int factor(@Nullable String unit) {
        return switch (unit) {
            case "mnkr", "mkr", "miljoner", "miljoner kronor", "miljoner kr" -> 1_000_000;
            case "tkr" -> 1_000;
            case null, default -> 1;
        };
    }

    /** A point before three digits parts thousands, as in "640.000"; with a unit such as mnkr it could be either. */
    private static Optional<BigDecimal> number(String text, boolean scaled) {
        if (GROUPED.matcher(text).matches() && !(scaled && text.indexOf('.') >= 0)) {
            return Optional.of(new BigDecimal(text.replaceAll("[ .]", "").replace(',', '.')));
        }
        if (PLAIN.matcher(text).matches() || POINTED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> kronor(BigDecimal value, int factor) {
        var kronor = value.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        if (kronor.scale() > 2 || kronor.precision() - kronor.scale() > 15) {
            return Optional.empty();
        }
        return Optional.of(kronor.setScale(Math.max(kronor.scale(), 0), RoundingMode.UNNECESSARY));
    }
}
