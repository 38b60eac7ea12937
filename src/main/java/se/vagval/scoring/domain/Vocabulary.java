package se.vagval.scoring.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.vagval.language.SwedishWords;

/**
 * Ordförråd. The words that a reading guide looks for, and which of them a word of a text is a form of. A word that is in no
 * dictionary may have been damaged by scanning; it is compared without its rings and dots.
 */
final class Vocabulary {

    private static final int MOST_REMEMBERED = 200_000;
    private static final int SHORTEST_DAMAGED = 5;
    private static final String OWN_FORMS = "~";
    private static final String NOT = "!";

    private final SwedishWords swedish = SwedishWords.list();
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Set<Integer>> byStem = new HashMap<>();
    private final Map<String, Set<Integer>> byOwnStem = new HashMap<>();
    private final Map<String, Set<Integer>> byFolded = new HashMap<>();
    private final Map<String, Set<Integer>> byBeginning = new HashMap<>();
    private final Map<String, Set<Integer>> byForm = new HashMap<>();
    private final Map<String, Set<Integer>> remembered = new ConcurrentHashMap<>();

    /** The number of a term, which it gets the first time it is asked for; all are asked for before the first text is read. */
    int numberOf(String term) {
        var known = terms.get(term);
        if (known != null) {
            return known;
        }
        var number = terms.size();
        terms.put(term, number);
        if (term.endsWith("*")) {
            var beginning = term.substring(0, term.length() - 1);
            put(byBeginning, beginning, number);
            put(byBeginning, folded(beginning), number);
        } else if (term.startsWith("=")) {
            put(byForm, term.substring(1), number);
        } else if (term.startsWith(OWN_FORMS)) {
            putForms(byOwnStem, term.substring(1), number);
        } else {
            putForms(byStem, term, number);
        }
        return number;
    }

    private void putForms(Map<String, Set<Integer>> stems, String word, int number) {
        swedish.ownStems(word).forEach(stem -> put(stems, stem, number));
        put(byForm, word, number);
        put(byFolded, SwedishWords.withoutEnding(folded(word)), number);
    }

    /** The terms that a word is a form of; {@code next} is what stands after it, in case the word was torn in two. */
    Set<Integer> termsIn(String word, @Nullable String next) {
        var own = remember(word);
        if (next == null || Character.isDigit(word.charAt(0)) || isWhole(word) && isWhole(next)) {
            return own;
        }
        var whole = remember(word + next);
        if (whole.isEmpty()) {
            return own;
        }
        var both = new HashSet<>(own);
        both.addAll(whole);
        return both;
    }

    /** Short words are in every dictionary, and so are the halves of torn ones. */
    private boolean isWhole(String word) {
        return word.length() > 2 && swedish.has(word);
    }

    private Set<Integer> remember(String word) {
        var known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        var found = Set.copyOf(find(word));
        remembered.put(word, found);
        return found;
    }

    private Set<Integer> find(String word) {
        var found = new HashSet<>(byForm.getOrDefault(word, Set.of()));
        swedish.stems(word).forEach(stem -> found.addAll(byStem.getOrDefault(stem, Set.of())));
        swedish.ownStems(word).forEach(stem -> found.addAll(byOwnStem.getOrDefault(stem, Set.of())));
        addBeginnings(word, found);
        if (word.length() >= SHORTEST_DAMAGED && !swedish.has(word)) {
            found.addAll(byFolded.getOrDefault(SwedishWords.withoutEnding(folded(word)), Set.of()));
            addBeginnings(folded(word), found);
        }
        return found;
    }

    private void addBeginnings(String word, Set<Integer> found) {
        for (var length = 2; length <= word.length(); length++) {
            found.addAll(byBeginning.getOrDefault(word.substring(0, length), Set.of()));
        }
    }

    private static void put(Map<String, Set<Integer>> map, String key, int number) {
        map.computeIfAbsent(key, it -> new HashSet<>()).add(number);
    }

    private static String folded(String word) {
        return word.replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('1', 'l')
                .replace('0', 'o');
    }

    /**
     * The words of a phrase, as the guide writes it. A word among others stands for its own forms alone: "delas med" is not said by
     * "deltagare medverkar".
     */
    List<Integer> phrase(String phrase) {
        var words = List.of(phrase.split(" "));
        return words.stream()
                .map(word -> switch (word) {
                    case "#" -> Phrase.NUMBER;
                    case "_" -> Phrase.ANY;
                    default ->
                        word.startsWith(NOT)
                                ? Phrase.anyBut(numberOf(ownForms(word.substring(1))))
                                : numberOf(words.size() > 1 ? ownForms(word) : word);
                })
                .toList();
    }

    private static String ownForms(String word) {
        return word.endsWith("*") || word.startsWith("=") || word.startsWith(OWN_FORMS) ? word : OWN_FORMS + word;
    }
}
