package se.vagval.casefile.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import se.vagval.casefile.domain.Classification;

/** The file that goes to and comes from the national system until there is a better way: one case per line, codes alone. */
final class NypsFile {

    private static final List<String> COLUMNS =
            List.of("diarienummer", "stodform", "nationell_prioritet", "lokal_klassificering");

    private NypsFile() {}

    /** A line of the file. */
    record Line(String registryNumber, String supportForm, Classification classification) {}

    static void write(Iterable<Line> lines, Writer out) throws IOException {
        try (var file = CsvWriter.builder().fieldSeparator(';').build(out)) {
            file.writeRecord(COLUMNS);
            lines.forEach(it -> file.writeRecord(
                    it.registryNumber(),
                    it.supportForm(),
                    it.classification().nationalPriority(),
                    it.classification().localClassification()));
        }
    }

    /** @throws CsvParseException when it is no such file */
    static List<Line> read(String text) {
        var lines = new ArrayList<Line>();
        try (var file = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
            file.forEach(it -> lines.add(line(it)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    private static Line line(NamedCsvRecord record) {
        var fields = COLUMNS.stream()
                .map(it -> record.findField(it).orElseThrow(() -> new CsvParseException("columns are missing")))
                .toList();
        return new Line(
                fields.get(0),
                fields.get(1),
                new Classification(fields.get(2).strip(), fields.get(3).strip()));
    }
}
