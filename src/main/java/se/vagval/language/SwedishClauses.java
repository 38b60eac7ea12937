package se.vagval.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Satser och fragment. Whether what somebody has written is a clause, something to be done, a state or a thing, so that each
 * can stand in a sentence in its own way. The words by which it is known are data ({@code language/clauses.properties}).
 */
public final class SwedishClauses {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int SHORTEST_WORD = 2;
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}[\\p{L}-]*");
    private static final SwedishClauses WORDS = new SwedishClauses(read());

    private final String that;
    private final String and;
    private final String forWhom;
    private final String not;
    private final Pattern verb;
    private final Pattern negated;
    private final Pattern infinitive;
    private final Pattern subordinate;
    private final Pattern state;
    private final Pattern place;
    private final Pattern nobody;
    private final Pattern dialogue;
    private final Pattern ending;

    private SwedishClauses(Properties words) {
        that = words.getProperty("that") + " ";
        and = " " + words.getProperty("and") + " ";
        forWhom = words.getProperty("for") + " ";
        not = words.getProperty("not");
        verb = Pattern.compile(" (" + anyOf(words, "verbs") + "|\\p{Ll}{3,}(?<!" + anyOf(words, "verb.endings.owned")
                + ")(?:" + anyOf(words, "verb.endings") + "))(?U:\\b)");
        negated = Pattern.compile(verb.pattern() + " " + Pattern.quote(not) + "\\b");
        infinitive = Pattern.compile("^(" + anyOf(words, "infinitives") + ") ");
        subordinate = Pattern.compile(" (" + anyOf(words, "subordinators") + ") ");
        state = Pattern.compile(" (" + anyOf(words, "states") + ")");
        place = Pattern.compile("^\\p{Lu}\\p{L}+ (\\p{Lu}|(" + anyOf(words, "places") + ")\\b)");
        nobody = Pattern.compile("(?iu)(" + anyOf(words, "nobody") + ")( (" + anyOf(words, "nobody.who") + "))?( ("
                + anyOf(words, "nobody.missing") + "))?[.!]?");
        dialogue = Pattern.compile("(?iu)" + anyOf(words, "dialogue"));
        ending = Pattern.compile("(?<!\\.)(?<!" + anyOf(words, "abbreviations") + ")[.;,]$");
    }

    public static SwedishClauses words() {
        return WORDS;
    }

    /**
     * Small first letter, except in what looks like an abbreviation or a name ("Region Jämtland", "Åre kommun") and in a word
     * that is not Swedish in small letters ("Östersunds företag").
     */
    public String lowerFirst(String text) {
        boolean abbreviated = text.length() >= SHORTEST_WORD && Character.isUpperCase(text.charAt(1));
        if (text.isEmpty() || abbreviated || beginsWithName(text) || isName(text)) {
            return text;
        }
        return text.substring(0, 1).toLowerCase(SWEDISH) + text.substring(1);
    }

    private static boolean isName(String text) {
        var word = FIRST_WORD.matcher(text);
        return word.find() && !SwedishWords.list().has(word.group().toLowerCase(SWEDISH));
    }

    /** "Begins with att". */
    public boolean startsClause(String text) {
        return text.startsWith(that);
    }

    public boolean startsInfinitive(String text) {
        return infinitive.matcher(text).find();
    }

    /**
     * Whether it is a clause that can follow "att", judged by the verbs that such fragments tend to have; what a verb says of a
     * thing ("mål som nästa fas ska ge") makes no clause of it.
     */
    public boolean isClause(String text) {
        return verb.matcher(subordinate.split(text, 2)[0]).find();
    }

    /** A state without its verb: "effekten svår att bedöma". */
    public boolean isState(String text) {
        return !startsClause(text) && !isClause(text) && state.matcher(text).find();
    }

    /** In the word order of a clause after "att": "målen går inte" becomes "målen inte går". */
    public String subordinate(String clause) {
        return negated.matcher(clause).replaceFirst(" " + not + " $1");
    }

    /** As a clause with its "att". */
    public String asClause(String text) {
        return startsClause(text) ? text : that + subordinate(text);
    }

    /** Without the "för" that the sentence around it brings. */
    public String bareWhom(String whom) {
        return whom.startsWith(forWhom) ? whom.substring(forWhom.length()) : whom;
    }

    /** "a, b och c". */
    public String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }

    /** "Region Jämtland", "Åre kommun". */
    public boolean beginsWithName(String text) {
        return place.matcher(text).find();
    }

    /** Without the mark that closes it; that of an abbreviation stays. */
    public String unclosed(String text) {
        return ending.matcher(text).replaceFirst("");
    }

    /** "Ingen part saknas." */
    public boolean saysNobody(String text) {
        return nobody.matcher(text.strip()).matches();
    }

    /** Whether a source is something that was said and not written. */
    public boolean namesDialogue(String text) {
        return dialogue.matcher(text).find();
    }

    private static String anyOf(Properties words, String key) {
        return Arrays.stream(Objects.requireNonNull(words.getProperty(key), key).split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Properties read() {
        var file = Objects.requireNonNull(SwedishClauses.class.getResourceAsStream("/language/clauses.properties"));
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
