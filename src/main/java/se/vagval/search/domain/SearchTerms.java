package se.vagval.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sökord. What was typed as the words and the quoted passages that all have to be there, written for the database. A word is
 * met by its own forms, by words that begin with it, and by the words that the dictionary knows as forms or compounds of it.
 */
record SearchTerms(List<Term> terms) {

    private static final int MOST = 10;
    private static final int LEAST_PREFIX = 3;
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([\\p{L}\\p{N}]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    SearchTerms {
        terms = List.copyOf(terms);
    }

    /** One word, or several that stand beside each other. */
    record Term(List<String> words) {

        Term {
            words = List.copyOf(words);
        }

        String exact() {
            return words.stream().map(SearchTerms::quoted).collect(Collectors.joining(" <-> ", "(", ")"));
        }

        boolean isWord() {
            return words.size() == 1;
        }
    }

    static SearchTerms of(String typed) {
        var found = new ArrayList<Term>();
        var parts = PART.matcher(typed.toLowerCase(Locale.ROOT));
        while (parts.find() && found.size() < MOST) {
            var passage = parts.group(1) == null ? parts.group(2) : parts.group(1);
            var words = WORD.matcher(passage).results().map(it -> it.group()).toList();
            if (!words.isEmpty()) {
                found.add(new Term(words));
            }
        }
        return new SearchTerms(found);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The words that may be met by others than themselves. */
    List<String> words() {
        return terms.stream()
                .filter(Term::isWord)
                .map(it -> it.words().getFirst())
                .toList();
    }

    /** @param kin the known words that each typed word may be met by */
    SearchWords words(Map<String, Set<String>> kin) {
        var wide = terms.stream()
                .map(it -> it.isWord() ? wide(it.words().getFirst(), kin) : it.exact())
                .toList();
        var apart = terms.stream()
                .map(it -> it.isWord()
                        ? wide(it.words().getFirst(), kin)
                        : it.words().stream().map(SearchTerms::quoted).collect(Collectors.joining(" & ", "(", ")")))
                .toList();
        return new SearchWords(
                terms.stream().map(Term::exact).collect(Collectors.joining(" & ")),
                String.join(" & ", wide),
                String.join(" & ", apart),
                String.join(" | ", wide),
                terms.stream().filter(it -> !it.isWord()).map(Term::exact).toList(),
                terms.size() > 1);
    }

    /** A word and what it may be met by. */
    static String wide(String word, Map<String, Set<String>> kin) {
        return Stream.concat(
                        Stream.of(quoted(word) + (word.length() < LEAST_PREFIX ? "" : ":*")),
                        kin.getOrDefault(word, Set.of()).stream().map(SearchTerms::quoted))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** The same with one word instead of another. */
    String exchanged(Map<String, String> meant) {
        return terms.stream()
                .map(it -> it.isWord()
                        ? meant.getOrDefault(it.words().getFirst(), it.words().getFirst())
                        : "\"" + String.join(" ", it.words()) + "\"")
                .collect(Collectors.joining(" "));
    }

    /** Letters and digits alone come here. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
