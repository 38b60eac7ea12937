package se.vagval.decision.domain;

import java.util.regex.Pattern;

/** Utdrag. The opening of a longer text, whole sentences as far as they fit. */
final class Excerpt {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\p{N}”\"])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Excerpt() {}

    static String firstSentence(String text, int atMost) {
        return sentences(text, 1, atMost);
    }

    static String sentences(String text, int count, int atMost) {
        var flat = BLANKS.matcher(text.length() > 20_000 ? text.substring(0, 20_000) : text)
                .replaceAll(" ")
                .strip();
        var taken = new StringBuilder();
        var parts = SENTENCE_END.split(flat, count + 1);
        for (int at = 0; at < Math.min(count, parts.length); at++) {
            if (!taken.isEmpty() && taken.length() + parts[at].length() > atMost) {
                break;
            }
            taken.append(taken.isEmpty() ? "" : " ").append(parts[at]);
        }
        return cut(taken.toString(), atMost);
    }

    private static String cut(String text, int atMost) {
        if (text.length() <= atMost) {
            return text;
        }
        int blank = text.lastIndexOf(' ', atMost - 1);
        return text.substring(
                        0,
                        blank > 0
                                ? blank
                                : text.offsetByCodePoints(
                                        0, Math.min(atMost / 2, text.codePointCount(0, text.length()))))
                + "…";
    }
}
