package se.vagval.statement.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.vagval.language.SwedishWords;

/** Löpande svenska: lists, quotes, first letters and full stops, so that fragments become sentences. */
public final class Prose {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int SHORTEST_WORD = 2;
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{L}+ (\\p{Lu}|(kommun|kommuns|län|läns)\\b)");
    private static final Pattern VERB = Pattern.compile(
            " (blir|är|har|saknas|saknar|kan|går|riskerar|försvåras|begränsas|behöver|bör|måste|ska|finns|ger|kräver|får|når|ökar|minskar"
                    + "|växer|stärks|stärker|förbättras|förbättrar|utvecklas|används|använder|vågar|väljer|tar|gör|lär|hittar|möts"
                    + "|stannar|flyttar|slipper|skapas|skapar|bildas|uppstår|leder|bidrar|underlättas|underlättar|bygger)\\b");
    private static final Pattern INFINITIVE = Pattern.compile(
            "^(bidra|ge|göra|hindra|höja|korta|leda|minska|möjliggöra|sänka|skapa|stärka|underlätta|utveckla|öka|förbättra|bryta|bygga) ");

    private static final Pattern SUBORDINATE = Pattern.compile(" (som|där|vilket|vilka|att) ");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}[\\p{L}-]*");

    private Prose() {}

    /** Fragments joined as "a, b och c". */
    public static String list(List<String> parts) {
        return list(parts, UnaryOperator.identity());
    }

    static String list(List<String> parts, UnaryOperator<String> each) {
        var words = new ArrayList<>(parts.stream()
                .map(Prose::fragment)
                .filter(it -> !it.isEmpty())
                .map(each)
                .toList());
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.removeLast();
        return String.join(", ", words) + " och " + last;
    }

    /** In Swedish quotation marks; marks already there are not doubled. */
    static String quoted(String text) {
        String bare = fragment(text).replaceAll("^[\"“”»]+|[\"“”»]+$", "");
        return "”" + bare + "”";
    }

    /** Without line breaks, outer blanks and a closing full stop, ready to stand inside a sentence. */
    static String fragment(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<!\\.)(?<!m\\.m|bl\\.a|t\\.ex|o\\.s\\.v|m\\.fl)[.;,]$", "");
    }

    /**
     * Small first letter, except in what looks like an abbreviation or a name ("Region Jämtland", "Åre kommun") and in a word
     * that is not Swedish in small letters ("Östersunds företag").
     */
    static String lowerFirst(String text) {
        boolean abbreviated = text.length() >= SHORTEST_WORD && Character.isUpperCase(text.charAt(1));
        if (text.isEmpty() || abbreviated || NAME.matcher(text).find() || isName(text)) {
            return text;
        }
        return text.substring(0, 1).toLowerCase(SWEDISH) + text.substring(1);
    }

    private static boolean isName(String text) {
        var word = FIRST_WORD.matcher(text);
        return word.find() && !SwedishWords.list().has(word.group().toLowerCase(SWEDISH));
    }

    static boolean startsInfinitive(String text) {
        return INFINITIVE.matcher(text).find();
    }

    static boolean startsClause(String text) {
        return text.startsWith("att ");
    }

    /**
     * Whether it is a clause that can follow "att", judged by the verbs that such fragments tend to have; what
     * a verb says of a thing ("mål som nästa fas ska ge") makes no clause of it.
     */
    static boolean isClause(String text) {
        return VERB.matcher(SUBORDINATE.split(text, 2)[0]).find();
    }

    /** In the word order of a clause after "att": "målen går inte" becomes "målen inte går". */
    static String subordinate(String clause) {
        return VERB.matcher(clause).find() ? clause.replaceFirst(VERB.pattern() + " inte\\b", " inte $1") : clause;
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
    }

    /** A fragment as a sentence of its own. */
    public static String sentence(String text) {
        String fragment = fragment(text);
        boolean closed = fragment.isEmpty() || ".!?".indexOf(fragment.charAt(fragment.length() - 1)) >= 0;
        return upperFirst(fragment) + (closed ? "" : ".");
    }

    static String bullets(List<String> items) {
        return String.join("\n", items.stream().map(it -> "- " + it).toList());
    }
}
