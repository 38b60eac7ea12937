package se.vagval.intake.domain;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/**
 * Ordlista. Which words are Swedish, compounds included, by the dictionary that the build fetches (dictionary-sv). It is
 * read the first time somebody asks, about a second; a word that has been asked for is remembered.
 */
final class SwedishWords {

    private static final int MOST_REMEMBERED = 100_000;
    private static final int LONGEST = 60;

    private final Hunspell hunspell;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private SwedishWords(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    /** Read when it is first needed, and once. */
    private static final class Held {
        static final SwedishWords WORDS = read();
    }

    static SwedishWords list() {
        return Held.WORDS;
    }

    /** As it is written or in small letters; a word longer than any of the dictionary's is not known. */
    boolean has(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        if (asked.size() > MOST_REMEMBERED) {
            asked.clear();
        }
        return asked.computeIfAbsent(word, it -> hunspell.spell(it) || hunspell.spell(it.toLowerCase(Locale.ROOT)));
    }

    private static SwedishWords read() {
        try (var endings = file("index.aff");
                var words = file("index.dic")) {
            return new SwedishWords(
                    new Hunspell(new Dictionary(endings, List.of(words), false, SortingStrategy.inMemory())));
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException("the Swedish dictionary cannot be read", unreadable);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(SwedishWords.class.getResourceAsStream("/intake/dictionary/" + name), name);
    }
}
