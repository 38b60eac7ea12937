package se.vagval.casefile.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.vagval.casefile.domain.CaseRow;
import se.vagval.casefile.web.CaseListPages.FileRows;
import se.vagval.document.PlainCells;
import se.vagval.web.Words;

/** The list as text with semicolons, which a Swedish spreadsheet reads by itself; begins with the mark of UTF-8. */
final class CaseTextFile implements FileRows, AutoCloseable {

    private final CsvWriter file;
    private final Words words;

    CaseTextFile(OutputStream out, Words words) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.file = CsvWriter.builder().fieldSeparator(';').build(text);
        this.words = words;
    }

    @Override
    public void head(List<String> columns) {
        var cells = new ArrayList<>(List.of(
                words.message("casefile.list.number"),
                words.message("casefile.list.project"),
                words.message("casefile.list.applicant")));
        cells.addAll(columns);
        file.writeRecord(cells);
    }

    @Override
    public void row(CaseRow row, CaseCells cells, List<CaseColumn> columns) {
        var texts = new ArrayList<>(List.of(row.registryNumber(), cells.title(row), row.applicant()));
        columns.forEach(it -> texts.add(it == CaseColumn.AMOUNT ? plainAmount(row) : cells.text(it, row)));
        file.writeRecord(texts.stream().map(PlainCells::harmless).toList());
    }

    /** Figures alone, so that they can be counted with. */
    private static String plainAmount(CaseRow row) {
        return row.appliedAmount() == 0 ? "" : Long.toString(row.appliedAmount());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
