package se.vagval.casefile.domain;

import org.springframework.stereotype.Component;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;

/** The letter of a supplement as the files it became, in the transaction that wrote it. */
@Component
class SupplementPapers {

    private static final String KIND = "SUPPLEMENT";

    private final IssuedDocuments issued;
    private final SupplementLetter letters;
    private final CaseFileRepository caseFiles;

    SupplementPapers(IssuedDocuments issued, SupplementLetter letters, CaseFileRepository caseFiles) {
        this.issued = issued;
        this.letters = letters;
        this.caseFiles = caseFiles;
    }

    void make(SupplementRequest request) {
        for (var format : DocumentFormat.values()) {
            of(request, format);
        }
    }

    /** A request from before letters were kept gets its file when it is first asked for. */
    IssuedDocument of(SupplementRequest request, DocumentFormat format) {
        return issued.issue(request.id(), KIND, format, () -> content(request));
    }

    DocumentContent content(SupplementRequest request) {
        return letters.of(request, caseFiles.get(request.caseFile()));
    }
}
