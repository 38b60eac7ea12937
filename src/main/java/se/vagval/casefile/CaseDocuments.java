package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Handlingar i ärendet: the files filed in a case and its letters to the applicant, for whoever may read them. */
public interface CaseDocuments {

    /** Slag av handling. */
    enum Kind {
        ATTACHMENT,
        SUPPLEMENT_LETTER
    }

    /** Handling, with the name its file has. */
    record CaseDocument(Kind kind, UUID id, String name, String mediaType, LocalDate day) {}

    /** Oldest first; none of the files is read for it. */
    List<CaseDocument> of(CaseFileId id);

    byte[] open(CaseFileId id, CaseDocument document);
}
