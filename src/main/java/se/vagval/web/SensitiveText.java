package se.vagval.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Känsliga uppgifter. Looks in a typed text for a personal identity number or for words about somebody's health, so that the
 * writer is told before anything is saved. It finds what can be found by form; it judges nobody.
 */
public final class SensitiveText {

    /** What was found. */
    public enum Kind {
        PERSONAL_NUMBER,
        HEALTH
    }

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?:19|20)?(\\d{2})(\\d{2})(\\d{2})[-+ ]?(\\d{4})(?!\\d)");
    private static final int COORDINATION = 60;
    private static final String MASK = "••••••-••••";
    private static final Pattern HEALTH = Pattern.compile(Stream.of(ResourceBundle.getBundle("messages/web")
                    .getString("web.sensitive.healthWords")
                    .split(","))
            .map(Pattern::quote)
            .reduce((one, other) -> one + "|" + other)
            .map(words -> "(?<!\\p{L})(?:" + words + ")")
            .orElseThrow());

    private SensitiveText() {}

    public static Optional<Kind> in(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (NUMBER.matcher(text).results().anyMatch(SensitiveText::isPersonalNumber)) {
            return Optional.of(Kind.PERSONAL_NUMBER);
        }
        return HEALTH.matcher(text.toLowerCase(Locale.ROOT)).find() ? Optional.of(Kind.HEALTH) : Optional.empty();
    }

    /**
     * The text with every number that looks like a person's hidden. A wrong digit hides it, too: whoever reads a quotation
     * loses nothing by it, and a misprint is still somebody's number.
     */
    public static String masked(String text) {
        return NUMBER.matcher(text).replaceAll(it -> hasDay(it) ? MASK : Matcher.quoteReplacement(it.group()));
    }

    /** A day that exists and a check digit that fits. */
    private static boolean isPersonalNumber(MatchResult found) {
        return hasDay(found) && checks(found.group(1) + found.group(2) + found.group(3) + found.group(4));
    }

    /** Organisation numbers have no month in them. */
    private static boolean hasDay(MatchResult found) {
        var day = Integer.parseInt(found.group(3));
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    day > COORDINATION ? day - COORDINATION : day);
        } catch (DateTimeException noDay) {
            return false;
        }
        return true;
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int doubled = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
