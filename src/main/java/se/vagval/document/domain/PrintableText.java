package se.vagval.document.domain;

import java.util.regex.Pattern;

/** Exchanges what no document may hold, control characters and halves of characters, for a visible sign. */
final class PrintableText {

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\s\\x85]]");

    private PrintableText() {}

    static String of(String raw) {
        return FORBIDDEN.matcher(raw).replaceAll(REPLACEMENT);
    }
}
