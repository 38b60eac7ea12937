package se.vagval.web;

import java.text.Normalizer;

/**
 * Tillåtna tecken. Which characters a text may hold, and the one form texts are kept in: composed (NFC), lines ended by LF.
 * Refused are control characters except tab and newline, embeddings, overrides and isolates of writing direction (they make
 * a text read as something else than it says), lone surrogates and U+FFFE/U+FFFF, which no document format can carry.
 * The left-to-right and right-to-left marks U+200E and U+200F are allowed: they belong to correctly written Arabic and
 * Hebrew and move nothing but the punctuation beside them.
 */
public final class PlainCharacters {

    private PlainCharacters() {}

    public static boolean areIn(CharSequence text) {
        return text.codePoints().allMatch(PlainCharacters::isAllowed);
    }

    /** The text with composed letters and LF as the only line end; characters that are refused stay and can be found. */
    public static String normalised(String text) {
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.isNormalized(lines, Normalizer.Form.NFC)
                ? lines
                : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    private static boolean isAllowed(int character) {
        if (character < 0x20 || character >= 0x7F && character <= 0x9F) {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return !(character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF);
    }
}
