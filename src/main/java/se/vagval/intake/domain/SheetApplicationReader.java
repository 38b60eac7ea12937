package se.vagval.intake.domain;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.vagval.casefile.FileInspections;

/** Reads applications in workbooks and in files of separated values. */
@Component
class SheetApplicationReader implements ApplicationReader {

    private static final String WORKBOOK = ".xlsx";
    private static final String SEPARATED = ".csv";

    private final FileInspections inspections;

    SheetApplicationReader(FileInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public boolean isFor(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(WORKBOOK) || name.endsWith(SEPARATED);
    }

    @Override
    public List<ReceivedContent> read(String fileName, byte[] content, FieldMapping mapping) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(SEPARATED)) {
            return SheetReading.read(CommaSeparatedSheets.read(content), mapping);
        }
        IntakeRefusal.refuseHarmful(inspections, fileName, content);
        return SheetReading.read(WorkbookSheets.read(content), mapping);
    }
}
