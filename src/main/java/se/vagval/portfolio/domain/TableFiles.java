package se.vagval.portfolio.domain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tabeller som filer. CSV as Swedish programs open it (semicolons, UTF-8 with its mark), and XLSX with numbers as numbers. A
 * text that a spreadsheet would take for a formula is given as text.
 */
@Component
public class TableFiles {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MARK = "\uFEFF";

    /** Blad: a header and rows of texts and numbers. */
    public record Sheet(String name, List<String> header, List<List<Object>> rows) {}

    public byte[] csv(Sheet sheet) {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(sheet.header());
            sheet.rows()
                    .forEach(row -> csv.writeRecord(row.stream()
                            .map(it -> it instanceof Number ? it.toString() : harmless(it.toString()))
                            .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(List<Sheet> sheets) {
        try (var book = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            for (var sheet : sheets) {
                var page = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                fill(page.createRow(0), List.copyOf(sheet.header()));
                page.createFreezePane(0, 1);
                for (var row = 0; row < sheet.rows().size(); row++) {
                    fill(page.createRow(row + 1), sheet.rows().get(row));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, List<?> values) {
        for (var at = 0; at < values.size(); at++) {
            set(row.createCell(at), values.get(at));
        }
    }

    private static void set(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value == null ? "" : value.toString());
        }
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The kinds of files by what their addresses end with. */
    public static final Map<String, String> TYPES = Map.of("csv", CSV, "xlsx", XLSX);
}
