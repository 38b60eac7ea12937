package se.vagval.intake.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.vagval.language.SwedishWords;

/**
 * Skadad text. What scanning, copying and wrong encodings do to a text: letters taken for others, words broken in two,
 * words twice. It is seen by how many words are in no dictionary, against what is normal (a sound field of an application
 * holds 0–7 per cent: names and new words), and a mended text is proposed. A word is mended only when just one known word
 * can be meant; the text itself is never changed, a person takes the proposal or leaves it.
 *
 * @param mended the text as it may have been meant
 * @param unknown how many of its words were in no dictionary as they came
 * @param words how many words were looked at: three letters or more, no names
 */
record DamagedText(String text, String mended, int unknown, int words) {

    private static final double NORMAL_SHARE = 0.1;
    private static final int FEWEST = 3;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern WRONGLY_READ =
            Pattern.compile("[ÂÃâ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}");
    private static final Pattern BROKEN_LINE = Pattern.compile("(\\p{L}{2,})-(?:\\s*\\n\\s*| )(\\p{Ll}{2,})");
    private static final Pattern TWICE =
            Pattern.compile("\\b(\\p{L}{2,})(\\s+)\\1\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TORN = Pattern.compile("(?<![\\p{L}-])(\\p{L}{1,20}) (\\p{Ll}{1,2})(?![\\p{L}-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\uFFFD?]*[\\p{L}\\uFFFD]|\\p{L}");

    private static final IntakeWords WORDS = IntakeWords.INSTANCE;
    private static final List<String> AFTER_A_HYPHEN = WORDS.all("afterHyphen");
    private static final List<String> RIGHTLY_TWICE = WORDS.all("rightlyTwice");
    private static final List<String> ALONE = WORDS.all("standsAlone");
    /** What a letter may have been before it was taken for another. */
    private static final Map<String, List<String>> MEANT = WORDS.meanings("lettersTaken");

    private static final int MOST_VARIANTS = 3000;

    static DamagedText of(String text) {
        var looked = WORD.matcher(text).results().filter(it -> counts(it, text)).toList();
        var strange = (int) looked.stream().filter(it -> !isKnown(it.group())).count();
        var mended = onceEach(joined(decoded(text)));
        if (strange >= FEWEST && strange > looked.size() * NORMAL_SHARE) {
            mended = lettersMended(whole(mended));
        }
        return new DamagedText(text, mended, strange, looked.size());
    }

    boolean isMendable() {
        return !mended.equals(text);
    }

    /** More strange words than any sound text holds. */
    boolean isStrange() {
        return unknown >= FEWEST && unknown > words * NORMAL_SHARE;
    }

    /** Names are in no dictionary, and short words are in every one. */
    private static boolean counts(MatchResult word, String text) {
        var first = word.group().charAt(0);
        return word.group().length() > 2 && (Character.isLowerCase(first) || beginsSentence(word.start(), text));
    }

    private static boolean beginsSentence(int start, String text) {
        var before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isKnown(String word) {
        return SwedishWords.list().has(word);
    }

    /** Letters of two bytes that were read as two letters. */
    private static String decoded(String text) {
        return WRONGLY_READ.matcher(text).replaceAll(found -> {
            var meant = new String(found.group().getBytes(WINDOWS), StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(meant.indexOf('\uFFFD') >= 0 ? found.group() : meant);
        });
    }

    private static String joined(String text) {
        return BROKEN_LINE.matcher(text).replaceAll(found -> {
            var whole = found.group(1) + found.group(2);
            return Matcher.quoteReplacement(
                    !AFTER_A_HYPHEN.contains(found.group(2)) && isKnown(whole) ? whole : found.group());
        });
    }

    private static String onceEach(String text) {
        return TWICE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        RIGHTLY_TWICE.contains(found.group(1).toLowerCase(Locale.ROOT))
                                ? found.group()
                                : found.group(1)));
    }

    /** "fö r" is one word: the end stands alone and is none, and both together are. An end may itself be torn from the next. */
    private static String whole(String text) {
        var found = TORN.matcher(text);
        var mended = new StringBuilder();
        var copied = 0;
        var from = 0;
        while (found.find(from)) {
            from = found.start(2);
            if (isTorn(found.group(1), found.group(2))) {
                mended.append(text, copied, found.start())
                        .append(found.group(1))
                        .append(found.group(2));
                copied = found.end();
                from = copied;
            }
        }
        return mended.append(text, copied, text.length()).toString();
    }

    private static boolean isTorn(String word, String end) {
        var isEnd =
                !ALONE.contains(end.toLowerCase(Locale.ROOT)) && (!isKnown(word) || !isKnown(end) || end.length() == 1);
        return isEnd && (isKnown(word + end) || meant(word + end).size() == 1);
    }

    private static String lettersMended(String text) {
        var found = new HashMap<String, String>();
        return WORD.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(found.computeIfAbsent(it.group(), DamagedText::mendedWord)));
    }

    private static String mendedWord(String word) {
        if (word.length() < 3 || isKnown(word)) {
            return word;
        }
        var meant = meant(word);
        return meant.size() == 1 ? meant.iterator().next() : word;
    }

    /** The known words that the fewest changed letters lead to. */
    private static Set<String> meant(String word) {
        var reached = new HashSet<>(Set.of(word));
        for (var last = List.of(word); !last.isEmpty() && reached.size() < MOST_VARIANTS; ) {
            var next = new ArrayList<String>();
            last.forEach(it -> variants(it).stream().filter(reached::add).forEach(next::add));
            var known = new HashSet<>(next.stream().filter(DamagedText::isKnown).toList());
            if (!known.isEmpty()) {
                return known;
            }
            last = next;
        }
        return Set.of();
    }

    private static List<String> variants(String word) {
        var variants = new ArrayList<String>();
        MEANT.forEach((seen, letters) -> {
            for (var at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
                for (var letter : letters) {
                    variants.add(word.substring(0, at) + letter + word.substring(at + seen.length()));
                }
            }
        });
        return variants;
    }
}
