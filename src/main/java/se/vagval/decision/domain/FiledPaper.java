package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.vagval.document.DocumentContent;
import se.vagval.document.IssuedDocuments.Issued;

/** Handling i ärendet som beslutet gav: what it is, its day, and for a letter to whom; {@code inForce} unless it was corrected. */
public record FiledPaper(UUID id, PaperKind kind, LocalDate date, String whom, boolean inForce) {

    /** The paper as it reads, and the files it became. */
    public record Sheet(FiledPaper paper, DocumentContent content, List<Issued> files, List<String> notes) {}
}
