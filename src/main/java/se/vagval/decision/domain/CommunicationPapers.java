package se.vagval.decision.domain;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFiles;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;

/** The letter to the applicant before the decision, as the files it became. */
@Component
class CommunicationPapers {

    private static final String KIND = "PARTY_COMMUNICATION";

    private final IssuedDocuments issued;
    private final CommunicationLetter letters;
    private final CaseFiles caseFiles;

    CommunicationPapers(IssuedDocuments issued, CommunicationLetter letters, CaseFiles caseFiles) {
        this.issued = issued;
        this.letters = letters;
        this.caseFiles = caseFiles;
    }

    IssuedDocument of(PartyCommunication told, DocumentFormat format) {
        return issued.issue(told.id(), KIND, format, () -> content(told));
    }

    DocumentContent content(PartyCommunication told) {
        return letters.of(told, caseFiles.summaryOf(told.caseFile()));
    }
}
