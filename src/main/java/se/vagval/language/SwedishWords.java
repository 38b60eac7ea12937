package se.vagval.language;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Ordlista. Which words are Swedish, compounds included, and what words they are forms and compounds of, by the dictionary
 * that the build fetches (dictionary-sv). It is read the first time somebody asks, about a second; a word that has been
 * asked for is remembered.
 */
public final class SwedishWords {

    private static final int MOST_REMEMBERED = 100_000;
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 7;
    private static final int MOST_DOUBTFUL = 5;

    private final Dictionary dictionary;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> stemmed = new ConcurrentHashMap<>();
    private final Map<String, String> mended = new ConcurrentHashMap<>();

    private SwedishWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Read when it is first needed, and once. */
    private static final class Held {
        static final SwedishWords WORDS = read();
    }

    public static SwedishWords list() {
        return Held.WORDS;
    }

    /** As it is written or in small letters; a word longer than any of the dictionary's is not known. */
    public boolean has(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        return remembered(asked, word, it -> speller().spell(it) || speller().spell(it.toLowerCase(Locale.ROOT)));
    }

    /**
     * Stammar: what the word may be a form of, by the dictionary and by its ending, and the same of the two parts of a
     * compound. Two words are forms of each other when they share one.
     */
    public Set<String> stems(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.length() > LONGEST ? Set.of(small) : remembered(stemmed, small, this::stemsOf);
    }

    /** Of the word as a whole, not of its parts. */
    public Set<String> ownStems(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var stems = new HashSet<>(speller().getRoots(small));
        stems.add(withoutEnding(small));
        return stems;
    }

    private Set<String> stemsOf(String word) {
        var stems = ownStems(word);
        parts(word).forEach(part -> stems.addAll(ownStems(part)));
        return Set.copyOf(stems);
    }

    /** What is left of any word, known or not, without what looks like an ending. */
    public static String withoutEnding(String word) {
        var stemmer = new SwedishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /**
     * What a damaged word in small letters was meant to be, letter for letter: the known word that other readings of its ö, 1
     * and 0 lead to. A word that is known, or that leads to none, is left.
     */
    public String meant(String word) {
        return word.length() < SHORTEST_PART
                        || word.length() > LONGEST
                        || !Character.isLetter(word.charAt(0))
                        || has(word)
                ? word
                : remembered(mended, word, this::mend);
    }

    private String mend(String word) {
        var plain = word.replace('1', 'l').replace('0', 'o');
        var places = IntStream.range(0, plain.length())
                .filter(at -> plain.charAt(at) == 'ö')
                .limit(MOST_DOUBTFUL)
                .toArray();
        for (var choice = 0; choice < 1 << places.length; choice++) {
            var tried = new StringBuilder(plain);
            for (var at = 0; at < places.length; at++) {
                tried.setCharAt(places[at], (choice >> at & 1) == 1 ? 'o' : 'ö');
            }
            if (has(tried.toString())) {
                return tried.toString();
            }
        }
        return word;
    }

    /** The cut that leaves the longest shorter part: "renskötselområde" is renskötsel and område. */
    private List<String> parts(String word) {
        if (word.length() < SHORTEST_COMPOUND) {
            return List.of();
        }
        for (var shorter = word.length() / 2; shorter >= SHORTEST_PART; shorter--) {
            for (var cut : new int[] {word.length() - shorter, shorter}) {
                var first = word.substring(0, cut);
                var last = word.substring(cut);
                if (last.length() > SHORTEST_PART
                        && isWhole(last)
                        && Stream.of(first, unjoined(first)).anyMatch(this::isWhole)) {
                    return List.of(isWhole(first) ? first : unjoined(first), last);
                }
            }
        }
        return List.of();
    }

    private boolean isWhole(String part) {
        return part.length() >= SHORTEST_PART && has(part);
    }

    private static String unjoined(String part) {
        return part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    }

    /** One of its own per question: the dictionary may be shared between threads, what looks in it may not. */
    private Hunspell speller() {
        return new Hunspell(dictionary);
    }

    private static <T> T remembered(Map<String, T> memory, String word, Function<String, T> answer) {
        var known = memory.get(word);
        if (known != null) {
            return known;
        }
        if (memory.size() > MOST_REMEMBERED) {
            memory.clear();
        }
        var found = answer.apply(word);
        memory.put(word, found);
        return found;
    }

    private static SwedishWords read() {
        try (var endings = file("index.aff");
                var words = file("index.dic")) {
            return new SwedishWords(new Dictionary(endings, List.of(words), false, SortingStrategy.inMemory()));
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException("the Swedish dictionary cannot be read", unreadable);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(SwedishWords.class.getResourceAsStream("/language/dictionary/" + name), name);
    }
}
