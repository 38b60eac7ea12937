package se.vagval.report.domain;

import java.util.Collection;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bindning. A phrase of an answer that was taken from a query; {@code source} names the query, so that it can be asked again.
 * The phrase is found whole only: "2 projekt" stands neither in "12 projekt" nor in "2 projektledare".
 */
public record Binding(UUID id, String question, String source, String phrase) {

    /** Hur det står till med det bundna. */
    public enum State {
        SAME,
        MOVED,
        GONE
    }

    public State state(String text, String now) {
        if (timesIn(text) == 0) {
            return State.GONE;
        }
        return phrase.equals(now) ? State.SAME : State.MOVED;
    }

    /** How often the text says just this. */
    long timesIn(String text) {
        return found(text).results().count();
    }

    /** Whether nobody but a person can tell which words are these: they stand twice, or are another's as well. */
    boolean isUnsure(String text, Collection<Binding> all) {
        return timesIn(text) + sharedWith(all) > 1;
    }

    /** Whether the text says this once more than others in the same answer are bound to it. */
    boolean isFreeIn(String text, Collection<Binding> all) {
        return timesIn(text) > sharedWith(all);
    }

    String renewed(String text, String now) {
        return found(text).replaceFirst(Matcher.quoteReplacement(now));
    }

    private long sharedWith(Collection<Binding> all) {
        return all.stream()
                .filter(it -> it.question().equals(question)
                        && !it.source().equals(source)
                        && it.phrase().equals(phrase))
                .count();
    }

    /** Neither a part of a longer word or number, nor the last thousands of a larger one. */
    private Matcher found(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])"
                        + (phrase.matches("(?s)\\p{N}.*") ? "(?<!\\p{N}[ \u00A0\u202F.,])" : "")
                        + Pattern.quote(phrase)
                        + (phrase.matches("(?s).*[\\p{L}\\p{N}]") ? "(?![\\p{L}\\p{N}])" : ""))
                .matcher(text);
    }
}
