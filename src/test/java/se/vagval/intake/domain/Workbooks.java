package se.vagval.intake.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as applicants and their systems make them. */
public final class Workbooks {

    private Workbooks() {}

    /** A value that is a formula, with what it came to when the workbook was saved. */
    public record Formula(String formula, double value) {}

    public static byte[] sheet(String name, Object[]... rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            var sheet = workbook.createSheet(name);
            for (var at = 0; at < rows.length; at++) {
                var row = sheet.createRow(at);
                for (var cell = 0; cell < rows[at].length; cell++) {
                    if (rows[at][cell] != null) {
                        var made = row.createCell(cell);
                        fill(made, rows[at][cell]);
                        if (rows[at][cell] instanceof LocalDate) {
                            made.setCellStyle(day);
                        }
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case LocalDate date -> cell.setCellValue(date);
            case Formula formula -> {
                cell.setCellFormula(formula.formula());
                cell.setCellValue(formula.value());
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    /** A whole application in the form of a sheet: headings beside their values, tables below. */
    public static byte[] application(String number, Object... changes) {
        return sheet(
                "Ansökan",
                row("Diarienummer", number),
                row("Inkommen", LocalDate.of(2026, 1, 14)),
                row("Projektnamn:", "Byarnas laddstolpar"),
                row("Projekttyp", "GENOMFORANDE"),
                row("Stödform", "PS"),
                row("Fond", "A11"),
                row("Projektstart", LocalDate.of(2026, 5, 1)),
                row("Projektslut", LocalDate.of(2027, 12, 31)),
                row("Sökande", "Byalaget Laddbyn"),
                row("Organisationsnummer", "990001-1108"),
                row("Organisationsform", "ideell förening"),
                row("Sektor", "CIV"),
                row("Säteskommun", "2321"),
                row("E-post", "info@laddbyn.exempel"),
                row("Sammanfattning", "Byarna bygger laddstolpar tillsammans."),
                row("Bakgrund", "Laddstolpar saknas i byarna."),
                row("Mål", "Tio laddstolpar i tre byar."),
                row("Målgrupp", "De som bor i byarna och besökare."),
                row("Aktiviteter", "Upphandling, bygge och invigning."),
                row("Resultat och effekter", "Fler kan köra elbil."),
                row("Ekonomisk hållbarhet", "Avgifter betalar driften."),
                row("Social hållbarhet", "Alla byar är med."),
                row("Miljömässig hållbarhet", "Mindre utsläpp."),
                row("Relaterade satsningar", "Länets laddplan."),
                row("Organisation", "Styrgrupp av tre byalag."),
                row("Fortsättning", "Byalaget sköter stolparna."),
                row("Statsstöd", "Stödet är försumbart."),
                row(),
                row("Kommuner"),
                row("Kommun", "Andel"),
                row("2321", 1),
                row(),
                row("Aktörer"),
                row("Aktör", "Aktörens sektor", "Roll", "Medverkan bekräftad"),
                row("Byalaget Laddbyn", "CIV", "projektägare", true),
                row(),
                row("Budget"),
                row("Kostnadsslag", "Belopp"),
                row("Personal", changes.length > 0 ? changes[0] : 300_000),
                row("Resor och logi", 100_000),
                row(),
                row("Finansiering"),
                row("Finansiär", "Slag", "Belopp", "Bekräftad"),
                row("Anslag 1:1", "Sökt stöd anslag 1:1", 200_000, false),
                row("Åre kommun", "Offentlig kontant – kommun", 200_000, true));
    }

    /** The same workbook with one of its parts written otherwise. */
    public static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part) ? change.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One workbook with the only sheet of each. */
    static byte[] together(Map<String, Object[][]> sheets) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.createSheet(name);
                for (var at = 0; at < rows.length; at++) {
                    var row = sheet.createRow(at);
                    for (var cell = 0; cell < rows[at].length; cell++) {
                        fill(row.createCell(cell), rows[at][cell]);
                    }
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    /** A list of applications, one for each row. */
    public static byte[] list(Object[]... rows) {
        var all = new Object[rows.length + 1][];
        all[0] = row("Projektnamn", "Sökande", "Inkommen", "Projekttyp", "Diarienummer", "Fonder", "Rabatt");
        System.arraycopy(rows, 0, all, 1, rows.length);
        return sheet("Lista", all);
    }
}
