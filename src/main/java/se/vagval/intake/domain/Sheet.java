package se.vagval.intake.domain;

import java.util.List;

/** Kalkylblad. Rows of cells as they stood; a cell that holds nothing is {@link Cell#NOTHING}. */
record Sheet(String name, List<List<Cell>> rows) {

    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 20_000;
    static final int MOST_SIGNS = 1_000_000;

    Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One cell: what it shows, and what the file says it is. */
    record Cell(String text, ReceivedValue.Kind kind) {

        static final Cell NOTHING = new Cell("", ReceivedValue.Kind.NOTHING);

        static Cell text(String text) {
            return text.isBlank() ? NOTHING : new Cell(text, ReceivedValue.Kind.TEXT);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }
}
