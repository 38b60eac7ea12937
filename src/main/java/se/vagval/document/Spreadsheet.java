package se.vagval.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Kalkylfil. A table as a file that other programs read: headings and rows of texts, numbers and days. Rows are taken one
 * at a time and none is kept, so that a hundred thousand of them take no more room than a hundred.
 */
public record Spreadsheet(String name, List<String> headings, Iterable<? extends List<?>> rows) {

    /** What the file is, and what a browser calls it. */
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=utf-8");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int ROWS_IN_MEMORY = 100;
    private static final short DAY_FORMAT = 14;
    private static final short AMOUNT_FORMAT = 3;

    public Spreadsheet {
        headings = List.copyOf(headings);
    }

    /** The stream stays open: it is the caller's. */
    public void write(Format format, OutputStream to) throws IOException {
        switch (format) {
            case XLSX -> writeWorkbook(List.of(this), to);
            case CSV -> writeText(to);
        }
    }

    /** The whole file, for a table that is known to be small. */
    public byte[] bytes(Format format) {
        return written(to -> write(format, to));
    }

    /** One workbook with a sheet for each table. */
    public static byte[] workbook(List<Spreadsheet> sheets) {
        return written(to -> writeWorkbook(sheets, to));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try (var out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void writeWorkbook(List<Spreadsheet> sheets, OutputStream to) throws IOException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var styles = new Styles(style(book, DAY_FORMAT), style(book, AMOUNT_FORMAT));
            for (var table : sheets) {
                var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
                var at = 0;
                fill(sheet.createRow(at++), table.headings().iterator(), styles);
                for (var row : table.rows()) {
                    fill(sheet.createRow(at++), row.iterator(), styles);
                }
                sheet.createFreezePane(0, 1);
            }
            book.write(to);
        }
    }

    private record Styles(CellStyle day, CellStyle amount) {}

    private static CellStyle style(SXSSFWorkbook book, short format) {
        var style = book.createCellStyle();
        style.setDataFormat(format);
        return style;
    }

    private static void fill(Row row, Iterator<?> values, Styles styles) {
        for (var column = 0; values.hasNext(); column++) {
            var value = values.next();
            if (value == null) {
                continue;
            }
            var cell = row.createCell(column);
            switch (value) {
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(styles.day());
                }
                case Long amount -> {
                    cell.setCellValue(amount);
                    cell.setCellStyle(styles.amount());
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(value.toString());
            }
        }
    }

    /** As Swedish spreadsheets read it: semicolons, and a mark that says UTF-8. */
    private void writeText(OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(headings);
        for (var row : rows) {
            csv.writeRecord(row.stream().map(Spreadsheet::text).toList());
        }
        csv.flush();
        writer.flush();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString().replace('.', ',');
            case String text -> PlainCells.harmless(text);
            default -> value.toString();
        };
    }
}
