package se.vagval.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Känsliga uppgifter. Looks in a text for what somebody should think of: a number of a person's or a telephone's, words about
 * health, business secrets or names, a sentence that speaks to whoever assesses. It finds what can be found by form and by the
 * words of {@code sensitive/words.yaml}; it judges nobody. The only place that hides numbers of persons.
 */
public final class SensitiveText {

    /** What was found. */
    public enum Kind {
        PERSONAL_NUMBER,
        HEALTH,
        TELEPHONE,
        BUSINESS_SECRET,
        TO_THE_ASSESSOR,
        NAME_LIST
    }

    private static final Set<Kind> BEFORE_SAVING = Set.of(Kind.PERSONAL_NUMBER, Kind.HEALTH);
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?:19|20)?(\\d{2})(\\d{2})(\\d{2})[-+ ]?(\\d{4})(?!\\d)");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d.,/+-])(?:\\+46[ -]?(?:\\(0\\))?|0)[1-9]\\d{0,2}[ -]?\\d{2,3} ?\\d{2,3}(?: ?\\d{2,3})?(?![\\d/-])");
    private static final int COORDINATION = 60;
    private static final String NUMBER_MASK = "••••••-••••";
    private static final String TELEPHONE_MASK = "•••-••• •• ••";
    private static final int FEWEST_DIGITS = 8;
    private static final Map<Kind, WordBeginnings> WORDS = words();

    private SensitiveText() {}

    /** What a writer is asked about before a text of one's own is saved. */
    public static Optional<Kind> in(@Nullable String text) {
        return kindsIn(text).stream().filter(BEFORE_SAVING::contains).findFirst();
    }

    /** Everything a reader should think of, in the order of the kinds; a list of names is told by a file's name alone. */
    public static List<Kind> kindsIn(@Nullable String text) {
        var found = new ArrayList<Kind>();
        for (var kind : Kind.values()) {
            if (text != null && kind != Kind.NAME_LIST && isIn(kind, text)) {
                found.add(kind);
            }
        }
        return found;
    }

    /** What the name of a file tells. */
    public static List<Kind> kindsInFileName(String name) {
        var found = new ArrayList<>(kindsIn(name));
        if (isIn(Kind.NAME_LIST, name.replace('_', ' '))) {
            found.add(Kind.NAME_LIST);
        }
        return found;
    }

    private static boolean isIn(Kind kind, String text) {
        return switch (kind) {
            case PERSONAL_NUMBER ->
                hasDigits(text) && NUMBER.matcher(text).results().anyMatch(SensitiveText::isPersonalNumber);
            case TELEPHONE ->
                hasDigits(text) && TELEPHONE.matcher(text).results().anyMatch(SensitiveText::isTelephone);
            default -> {
                var words = WORDS.get(kind);
                yield words != null && words.areIn(text);
            }
        };
    }

    /**
     * The text with every number that looks like a person's or a telephone's hidden. A wrong digit hides it, too: whoever
     * reads a quotation loses nothing by it, and a misprint is still somebody's number.
     */
    public static String masked(String text) {
        return hasDigits(text) ? hidden(text) : text;
    }

    private static String hidden(String text) {
        var persons =
                NUMBER.matcher(text).replaceAll(it -> hasDay(it) ? NUMBER_MASK : Matcher.quoteReplacement(it.group()));
        return TELEPHONE
                .matcher(persons)
                .replaceAll(it -> isTelephone(it) ? TELEPHONE_MASK : Matcher.quoteReplacement(it.group()));
    }

    /** Eight digits at least: fewer are an amount or a year. */
    private static boolean isTelephone(MatchResult found) {
        return hasDigits(found.group());
    }

    private static boolean hasDigits(String text) {
        var digits = 0;
        for (var at = 0; at < text.length() && digits < FEWEST_DIGITS; at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static Map<Kind, WordBeginnings> words() {
        try (var file = SensitiveText.class.getResourceAsStream("/sensitive/words.yaml")) {
            Map<String, List<Object>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var found = new EnumMap<Kind, WordBeginnings>(Kind.class);
            lists.forEach((kind, words) -> found.put(
                    Kind.valueOf(kind),
                    new WordBeginnings(words.stream().map(Object::toString).toList())));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
