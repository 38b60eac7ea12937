package se.vagval.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mönster med gräns. A pattern that a person has written may take for ever on some text. It looks at each sign of a text so many
 * times and no more, counted and not timed, so that the same words always give the same answer; what it has not found by then it
 * does not find.
 */
public final class BoundedPattern {

    private static final int LONGEST = 2_000;
    private static final int STEPS = 20_000;
    private static final int STEPS_A_SIGN = 20_000;
    private static final int MOST_STEPS = 30_000_000;
    private static final int PROBE = 150;
    private static final int MOST_REMEMBERED = 2_000;
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ]*");
    private static final List<String> USUAL = List.of("a", "1", " ", "a ", "ab", "Å", ".", "a1");

    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param flags those of {@link Pattern} */
    public static BoundedPattern of(String written, int flags) {
        return new BoundedPattern(Pattern.compile(written, flags));
    }

    /** Two that are written alike find the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoundedPattern it
                && pattern.flags() == it.pattern.flags()
                && pattern.pattern().equals(it.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    public boolean isIn(String text) {
        return !passagesIn(text, 1).isEmpty();
    }

    /** The first of them, in the order of the text. */
    public List<String> passagesIn(String text, int most) {
        var found = new ArrayList<String>();
        try {
            var matcher = within(text);
            while (found.size() < most && matcher.find()) {
                found.add(matcher.group());
            }
        } catch (TooLong | StackOverflowError given) {
            // what was found so far is what is found
        }
        return List.copyOf(found);
    }

    private Matcher within(String text) {
        var given = STEPS + (int) Math.min(MOST_STEPS, (long) STEPS_A_SIGN * text.length());
        return pattern.matcher(new Counted(text, new int[] {given}, 0, text.length()));
    }

    /** Whether it can be read, and comes to its end on what is hardest for it: its own words over and over, and then something else. */
    public static boolean isBounded(String written) {
        if (KNOWN.size() > MOST_REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(written, BoundedPattern::endsOnProbes);
    }

    /** Whether it can be read at all. */
    public static boolean isReadable(String written) {
        try {
            return written.length() <= LONGEST && Pattern.compile(written).flags() >= 0;
        } catch (PatternSyntaxException | StackOverflowError misprint) {
            return false;
        }
    }

    private static boolean endsOnProbes(String written) {
        return isReadable(written)
                && Stream.of(0, Pattern.UNICODE_CHARACTER_CLASS)
                        .map(flags -> of(written, flags))
                        .allMatch(it -> probes(written).stream().allMatch(it::ends));
    }

    private boolean ends(String text) {
        try {
            var matcher = within(text);
            while (matcher.find()) {
                // on to the next
            }
            return true;
        } catch (TooLong | StackOverflowError given) {
            return false;
        }
    }

    private static Set<String> probes(String written) {
        var seeds = new LinkedHashSet<>(USUAL);
        LITERAL.matcher(written).results().forEach(it -> seeds.add(it.group()));
        written.codePoints()
                .filter(Character::isLetterOrDigit)
                .distinct()
                .limit(40)
                .forEach(it -> seeds.add(Character.toString(it)));
        var probes = new LinkedHashSet<String>();
        seeds.forEach(it -> probes.add(it.repeat(PROBE / it.length() + 1) + "!"));
        return probes;
    }

    /** More steps than are given. */
    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("pattern takes too long", null, false, false);
        }
    }

    /** A text that counts how often it is looked at, wherever it is cut. */
    private record Counted(String text, int[] left, int from, int to) implements CharSequence {

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int at) {
            if (--left[0] < 0) {
                throw new TooLong();
            }
            return text.charAt(from + at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, left, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
