package se.vagval.casefile.attachment.domain;

/**
 * Finds where what stands before a stream begins to be about it: after the end of the object or stream before. A word for
 * such an end that stands in a text or a remark ends nothing, or a stream could hide from its own description.
 */
final class PdfDictionary {

    private static final String END_OF_OBJECT = "endobj";
    private static final String END_OF_STREAM = "endstream";

    private final String before;
    private int at;
    private int start;

    private PdfDictionary(String before) {
        this.before = before;
    }

    /** @param afterStream whether it begins with a stream as it lies, which may hold anything until its end */
    static int start(String before, boolean afterStream) {
        var reading = new PdfDictionary(before);
        reading.at = afterStream ? Math.max(before.indexOf(END_OF_STREAM), 0) : 0;
        reading.read();
        return reading.start;
    }

    private void read() {
        while (at < before.length()) {
            switch (before.charAt(at)) {
                case '(' -> skipText();
                case '%' -> skipRemark();
                case 'e' -> readEnd();
                default -> at++;
            }
        }
    }

    private void readEnd() {
        for (var end : new String[] {END_OF_OBJECT, END_OF_STREAM}) {
            if (before.startsWith(end, at) && (at == 0 || !isPartOfName(before.charAt(at - 1)))) {
                at += end.length();
                start = at;
                return;
            }
        }
        at++;
    }

    /** One that is never closed is none, and hides nothing. */
    private void skipText() {
        var depth = 0;
        for (var end = at; end < before.length(); end++) {
            switch (before.charAt(end)) {
                case '\\' -> end++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                at = end + 1;
                return;
            }
        }
        at = before.length();
    }

    private void skipRemark() {
        while (at < before.length() && before.charAt(at) != '\n' && before.charAt(at) != '\r') {
            at++;
        }
    }

    private static boolean isPartOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '/' || sign == '#';
    }
}
