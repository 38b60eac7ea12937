package se.vagval.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** Ord som kan utesluta. Finds words of a short list, in any of their endings, with one that takes in more people; advice and no more. */
public record InclusiveWords(List<Advised> words) {

    private static final String ENDINGS = "endings";
    private static final List<Listed> LISTED = listed();

    /** What kind of word it is. */
    public enum Kind {
        GENDERED,
        EXCLUDING
    }

    /** A word as it is written, and what could stand there. */
    public record Advised(Kind kind, String word, String instead) {}

    /** A word of the list, ready to be looked for. */
    private record Listed(Kind kind, Pattern pattern, String instead) {}

    public static InclusiveWords in(String text) {
        return new InclusiveWords(LISTED.stream()
                .flatMap(it -> it.pattern()
                        .matcher(text)
                        .results()
                        .map(found -> new Advised(it.kind(), found.group(), it.instead())))
                .distinct()
                .toList());
    }

    private static List<Listed> listed() {
        var lines = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(InclusiveWords.class.getResourceAsStream("/language/inclusive.properties")),
                StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines.stringPropertyNames().stream()
                .filter(it -> !it.startsWith(ENDINGS))
                .sorted()
                .map(it -> listed(it, lines))
                .toList();
    }

    private static Listed listed(String key, Properties lines) {
        var word = key.substring(key.indexOf('.') + 1);
        return new Listed(
                key.startsWith("gendered.") ? Kind.GENDERED : Kind.EXCLUDING,
                Pattern.compile(
                        "(?<![\\p{L}-])" + forms(word, lines) + "(?![\\p{L}-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                lines.getProperty(key));
    }

    /**
     * "Man" has its own endings, and so has who does something ("-are"), lest the doing be taken for it; other words take the
     * common ones, and lose an unstressed vowel before them.
     */
    private static String forms(String word, Properties lines) {
        if (word.endsWith("man")) {
            return Pattern.quote(word.substring(0, word.length() - 2)) + lines.getProperty(ENDINGS + ".man");
        }
        if (word.endsWith("are")) {
            return Pattern.quote(word.substring(0, word.length() - 1)) + lines.getProperty(ENDINGS + ".are");
        }
        var stem = word.endsWith("a") || word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        return Pattern.quote(stem) + lines.getProperty(ENDINGS);
    }
}
