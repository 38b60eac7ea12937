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

    private final SharedStrings texts;
    private final StylesTable styles;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private @Nullable String type;
    private @Nullable String style;
    private int column;
    private int cells;
    private boolean calculated;
    private boolean listening;

    WorkbookCells(SharedStrings texts, StylesTable styles) {
        this.texts = texts;
        this.styles = styles;
    }

    List<List<Cell>> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> rows.add(new ArrayList<>());
            case "c" -> {
                var place = attributes.getValue("r");
                column = place == null ? rows.getLast().size() : new CellReference(place).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                calculated = false;
                said.setLength(0);
            }
            case "f" -> calculated = true;
            case "v", "t" -> listening = true;
            default -> {}
        }
        if (rows.size() > Sheet.MOST_ROWS || column >= Sheet.MOST_COLUMNS) {
            throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (listening) {
            said.append(signs, start, length);
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
        if (++cells > Sheet.MOST_CELLS) {
            throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
        }
        var row = rows.getLast();
        while (row.size() < column) {
            row.add(Cell.NOTHING);
        }
        row.add(cell);
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

    private Cell number(String text) {
        if (isDay()) {
            var day = DateUtil.getLocalDateTime(Double.parseDouble(text));
            return Cell.text(day.toLocalDate().toString());
        }
        var plain = new BigDecimal(text).stripTrailingZeros();
        return new Cell(
                plain.scale() <= 0 ? plain.toBigInteger().toString() : plain.toPlainString(),
                ReceivedValue.Kind.NUMBER);
    }

    private boolean isDay() {
        if (style == null) {
            return false;
        }
        var format = styles.getStyleAt(Integer.parseInt(style));
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
