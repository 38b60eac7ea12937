package se.vagval.intake.domain;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.vagval.casefile.FileInspections;

/** Reads applications in PDF: forms, and texts with headings. */
@Component
class PdfApplicationReader implements ApplicationReader {

    private final FileInspections inspections;

    PdfApplicationReader(FileInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public boolean isFor(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public List<ReceivedContent> read(String fileName, byte[] content, FieldMapping mapping) {
        IntakeRefusal.refuseHarmful(inspections, fileName, content);
        return List.of(PdfLabels.read(content, mapping));
    }
}
