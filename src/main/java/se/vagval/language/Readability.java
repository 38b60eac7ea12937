package se.vagval.language;

import java.util.regex.Pattern;

/** Läsbarhet. LIX: words per sentence plus the share of words longer than six letters, in percent. */
public record Readability(int words, int sentences, int longWords) {

    /** The most that a text to be read by anybody ought to have. */
    public static final int AIM = 50;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?=\\s|$)|\\R+");

    public static Readability of(String text) {
        int words = 0;
        int longWords = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words++;
            if (matcher.group().length() > 6) {
                longWords++;
            }
        }
        int sentences = (int) SENTENCE_END
                .splitAsStream(text)
                .filter(part -> WORD.matcher(part).find())
                .count();
        return new Readability(words, sentences, longWords);
    }

    public int lix() {
        return words == 0 ? 0 : Math.round((float) words / sentences + 100f * longWords / words);
    }

    public boolean isPlain() {
        return lix() <= AIM;
    }
}
