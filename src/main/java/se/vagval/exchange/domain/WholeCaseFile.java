package se.vagval.exchange.domain;

import java.util.List;
import se.vagval.casefile.CaseFileSummary;

/** Akt. The case with everything that is filed in it, in the order of the day. */
public record WholeCaseFile(CaseFileSummary caseFile, List<FilePart> parts) {

    public WholeCaseFile {
        parts = List.copyOf(parts);
    }
}
