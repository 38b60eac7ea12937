package se.vagval.document.domain;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.TextUtil;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds where text may be broken, one stretch at a time. The library asks again for every line with all the text that
 * is left; without stretches a very long word costs the square of its length.
 */
final class Breaks implements FSTextBreaker {

    private static final int STRETCH = 1_000;
    private static final String OPENERS = "”“\"’‘»«(";

    private final FSTextBreaker breaks;
    private final boolean betweenWords;
    private String text = "";
    private int start;
    private int end;

    private Breaks(FSTextBreaker breaks, boolean betweenWords) {
        this.breaks = breaks;
        this.betweenWords = betweenWords;
    }

    static Breaks betweenWords() {
        return new Breaks(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT)), true);
    }

    static Breaks betweenCharacters() {
        return new Breaks(new TextUtil.DefaultCharacterBreaker(BreakIterator.getCharacterInstance(Locale.ROOT)), false);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        read(0);
    }

    @Override
    public int next() {
        int found = nextBreak();
        while (betweenWords
                && found != BreakIterator.DONE
                && (leavesQuoteAlone(found) || partsNumber(found) || partsDate(found))) {
            found = nextBreak();
        }
        return found;
    }

    private int nextBreak() {
        int found = breaks.next();
        if (found == BreakIterator.DONE && end < text.length()) {
            read(end);
            found = breaks.next();
        }
        return found == BreakIterator.DONE ? found : start + found;
    }

    /** Swedish opens and closes with the same mark: it opens where a blank or a bracket, or nothing, stands before it. */
    private boolean leavesQuoteAlone(int position) {
        int mark = position - 1;
        while (mark >= 0 && position < text.length() && OPENERS.indexOf(text.charAt(mark)) >= 0) {
            if (mark == 0 || Character.isWhitespace(text.charAt(mark - 1))) {
                return true;
            }
            mark--;
        }
        return false;
    }

    /** RUN/117/2026 is one word, whatever the library takes its strokes for. */
    private boolean partsNumber(int position) {
        return position > 0
                && position + 1 < text.length()
                && text.charAt(position) == '/'
                && Character.isLetterOrDigit(text.charAt(position - 1))
                && Character.isDigit(text.charAt(position + 1));
    }

    /** So is 2026-03-31, and so are a telephone number and an organisation number. */
    private boolean partsDate(int position) {
        return position > 1
                && position < text.length()
                && text.charAt(position - 1) == '-'
                && Character.isDigit(text.charAt(position - 2))
                && Character.isDigit(text.charAt(position));
    }

    private void read(int from) {
        start = from;
        end = Math.min(from + STRETCH, text.length());
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        breaks.setText(text.substring(start, end));
    }
}
