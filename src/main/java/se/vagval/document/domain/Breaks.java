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

    private final FSTextBreaker breaks;
    private String text = "";
    private int start;
    private int end;

    private Breaks(FSTextBreaker breaks) {
        this.breaks = breaks;
    }

    static Breaks betweenWords() {
        return new Breaks(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT)));
    }

    static Breaks betweenCharacters() {
        return new Breaks(new TextUtil.DefaultCharacterBreaker(BreakIterator.getCharacterInstance(Locale.ROOT)));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        read(0);
    }

    @Override
    public int next() {
        int found = breaks.next();
        if (found == BreakIterator.DONE && end < text.length()) {
            read(end);
            found = breaks.next();
        }
        return found == BreakIterator.DONE ? found : start + found;
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
