package se.vagval.statement.drafting;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import se.vagval.language.SwedishClauses;
import se.vagval.web.Swedish;

/** Löpande svenska: lists, quotes, first letters and full stops, so that fragments become sentences. */
public final class Prose {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final SwedishClauses CLAUSES = SwedishClauses.words();

    private Prose() {}

    /** Fragments joined as "a, b och c". */
    public static String list(List<String> parts) {
        return list(parts, UnaryOperator.identity());
    }

    static String list(List<String> parts, UnaryOperator<String> each) {
        return CLAUSES.joined(parts.stream()
                .map(Prose::fragment)
                .filter(it -> !it.isEmpty())
                .map(each)
                .toList());
    }

    /** In Swedish quotation marks; marks already there are not doubled. */
    static String quoted(String text) {
        String bare = fragment(text).replaceAll("^[\"“”»]+|[\"“”»]+$", "");
        return Swedish.quoted(bare);
    }

    /** Without line breaks, outer blanks and a closing full stop, ready to stand inside a sentence. */
    static String fragment(String text) {
        return CLAUSES.unclosed(text.strip().replaceAll("\\s+", " "));
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
