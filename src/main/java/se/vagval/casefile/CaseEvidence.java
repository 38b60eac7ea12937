package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Underlag i ärendet. What the case holds beside the application that can be read as text: answers to supplements, attachments. */
public interface CaseEvidence {

    /** Oldest first; a file whose text cannot be read is not among them. */
    List<FiledText> filedTextsOf(CaseFileId id);

    /** One answer or one file as text. */
    record FiledText(Kind kind, UUID id, String name, LocalDate date, String text) {}

    /** Where such a text comes from. */
    enum Kind {
        SUPPLEMENT,
        ATTACHMENT
    }
}
