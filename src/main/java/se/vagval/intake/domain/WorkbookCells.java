package se.vagval.intake.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.vagval.intake.domain.Sheet.Cell;

/** Hears the cells of one sheet: numbers as they are stored, days as days, and of a formula the value saved with it. */
final class WorkbookCells extends DefaultHandler {

    /** What is written with more signs or reaches further is no amount; written out it could fill the memory. */
    private static final int LONGEST_NUMBER = 40;

    private static final int MOST_PLACES = 30;
    private static final double FIRST_DAY = 1;
    private static final double AFTER_LAST_DAY = 2_958_466;

    private final SharedStrings texts;
    private final StylesTable styles;
    private final boolean from1904;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private @Nullable String type;
    private @Nullable String style;
    private int row;
    private int column;
    private int cells;
    private int signs;
    private boolean calculated;
    private boolean listening;

    /** @param from1904 whether the workbook counts its days from 1904, as some programs do */
    WorkbookCells(SharedStrings texts, StylesTable styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    List<List<Cell>> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                // programs write nothing of an empty row, so its number tells how many there were before it
                var place = attributes.getValue("r");
                row = place == null ? row + 1 : Math.max(row + 1, Integer.parseInt(place.strip()));
                column = -1;
            }
            case "c" -> {
                var place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                calculated = false;
                said.setLength(0);
            }
            case "f" -> calculated = true;
            case "v", "t" -> listening = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] heard, int start, int length) {
        if (listening) {
            require(said.length() + length <= IntakeTexts.LONGEST_TEXT);
            said.append(heard, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("v") || name.equals("t")) {
            listening = false;
        } else if (name.equals("c") && !said.isEmpty()) {
            keep(cell(said.toString()));
        }
    }

    private void keep(Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        // one shared text may stand in every cell
        signs += cell.text().length();
        require(++cells <= Sheet.MOST_CELLS && signs <= Sheet.MOST_SIGNS);
        require(row <= Sheet.MOST_ROWS && column < Sheet.MOST_COLUMNS);
        require(cell.text().length() <= IntakeTexts.LONGEST_TEXT);
        while (rows.size() < row) {
            rows.add(new ArrayList<>());
        }
        var here = rows.getLast();
        while (here.size() < column) {
            here.add(Cell.NOTHING);
        }
        here.add(cell);
    }

    private static void require(boolean small) {
        if (!small) {
            throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
        }
    }

    private Cell cell(String text) {
        var read = switch (type == null ? "n" : type) {
            case "s" ->
                Cell.text(texts.getItemAt(Integer.parseInt(text.strip())).getString());
            case "b" -> new Cell(text.strip().equals("1") ? "true" : "false", ReceivedValue.Kind.TRUTH);
            case "n" -> number(text.strip());
            default -> Cell.text(text);
        };
        return calculated && !read.isBlank() ? new Cell(read.text(), ReceivedValue.Kind.CALCULATED) : read;
    }

    /** A number or a day; what only claims to be one is the text that it is. */
    private Cell number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Cell.text(text);
        }
        try {
            var number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > MOST_PLACES) {
                return Cell.text(text);
            }
            return isDay() ? day(text, number.doubleValue()) : new Cell(plain(number), ReceivedValue.Kind.NUMBER);
        } catch (NumberFormatException none) {
            return Cell.text(text);
        }
    }

    private Cell day(String text, double days) {
        return days >= FIRST_DAY && days < AFTER_LAST_DAY
                ? Cell.text(
                        DateUtil.getLocalDateTime(days, from1904).toLocalDate().toString())
                : Cell.text(text);
    }

    private static String plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 ? shortest.toBigInteger().toString() : shortest.toPlainString();
    }

    private boolean isDay() {
        if (style == null) {
            return false;
        }
        var format = styles.getStyleAt(Integer.parseInt(style));
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
