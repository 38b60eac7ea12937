package se.vagval.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Språkråd. What a writer may want to look at once more: how heavy the text is, words that the dictionary does not know and
 * sentences longer than one reads in one breath. It is advice; nothing is stopped by it.
 */
public record TextAdvice(Readability readability, List<String> unknownWords, List<String> longSentences) {

    /** The most words of a sentence. */
    public static final int LONG = 30;

    private static final int MOST_SHOWN = 12;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final Locale SWEDISH = Locale.of("sv");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\R+");

    public static TextAdvice of(String text) {
        return new TextAdvice(Readability.of(text), unknown(text), tooLong(text));
    }

    /** Without the kinds of advice that are not wanted. */
    public TextAdvice with(boolean readable, boolean words, boolean sentences) {
        return new TextAdvice(
                readable ? readability : new Readability(0, 0, 0),
                words ? unknownWords : List.of(),
                sentences ? longSentences : List.of());
    }

    public boolean isQuiet() {
        return readability.isPlain() && unknownWords.isEmpty() && longSentences.isEmpty();
    }

    /** Names begin with a capital and are nobody's misspelling; of a word with hyphens each part counts. */
    private static List<String> unknown(String text) {
        return WORD.matcher(text)
                .results()
                .map(it -> it.group())
                .filter(it -> it.length() >= SHORTEST && it.length() <= LONGEST)
                .filter(it -> Character.isLowerCase(it.charAt(0)))
                .filter(it -> it.equals(it.toLowerCase(SWEDISH)))
                .filter(it -> !SwedishWords.list().has(it))
                .filter(it -> !List.of(it.split("-")).stream().allMatch(SwedishWords.list()::has))
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
    }

    private static List<String> tooLong(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(it -> WORD.matcher(it).results().count() > LONG)
                .limit(MOST_SHOWN)
                .toList();
    }
}
