package se.vagval.intake.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.vagval.intake.domain.Sheet.Cell;

/** Reads a file of separated values as one sheet. Swedish programs separate by semicolon and write in Windows' own signs. */
final class CommaSeparatedSheets {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', '\t', ','};

    private CommaSeparatedSheets() {}

    static List<Sheet> read(byte[] content) {
        if (content.length > LARGEST) {
            throw new IntakeRefusal(IntakeRefusal.Reason.TOO_LARGE);
        }
        var text = text(content);
        var rows = new ArrayList<List<Cell>>();
        var cells = 0;
        try (var reader = CsvReader.builder().fieldSeparator(separatorOf(text)).ofCsvRecord(text)) {
            for (var line : reader) {
                cells += line.getFieldCount();
                if (rows.size() >= Sheet.MOST_ROWS
                        || line.getFieldCount() > Sheet.MOST_COLUMNS
                        || cells > Sheet.MOST_CELLS) {
                    throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
                }
                rows.add(line.getFields().stream().map(Cell::text).toList());
            }
        } catch (IOException | CsvParseException broken) {
            throw new IntakeRefusal(IntakeRefusal.Reason.BROKEN);
        }
        return List.of(new Sheet("", rows));
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    /** The sign that stands most often in the first line. */
    private static char separatorOf(String text) {
        var first = text.lines().findFirst().orElse("");
        var found = SEPARATORS[0];
        for (var sign : SEPARATORS) {
            if (count(first, sign) > count(first, found)) {
                found = sign;
            }
        }
        return found;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(it -> it == sign).count();
    }
}
