package se.vagval.document.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Exchanges what no file format can hold (control characters, halves of characters, characters without agreed meaning)
 * for the visible replacement character, and joins letters with their loose accents. All else stays.
 */
final class PrintableText {

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{IsNoncharacter_Code_Point}&&[^\\s\u0085]]");
    private static final Pattern LOOSE_ACCENT = Pattern.compile("\\P{M}\\p{M}+");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PrintableText() {}

    /** For places that take one line only, such as the title among a file's properties. */
    static String line(String raw) {
        return of(raw).replaceAll("\\R", " ");
    }

    static String of(String raw) {
        var text = FORBIDDEN.matcher(raw.replace(BYTE_ORDER_MARK, "")).replaceAll(REPLACEMENT);
        return LOOSE_ACCENT.matcher(text).replaceAll(letter -> Normalizer.normalize(letter.group(), Form.NFC));
    }
}
