package se.vagval.document;

/** Ofarliga celler. A text that a spreadsheet would take for a formula is told to be text. */
public final class PlainCells {

    private static final String SIGNS = "=+-@\t\r\n";

    private PlainCells() {}

    public static String harmless(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
