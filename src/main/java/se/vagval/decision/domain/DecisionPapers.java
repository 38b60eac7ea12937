package se.vagval.decision.domain;

import static se.vagval.document.DocumentFormat.PDF;

import org.springframework.stereotype.Component;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;

/** The papers of one edition of a case's brief and report, each made once. */
@Component
class DecisionPapers {

    private static final String BRIEF = "BRIEF";
    private static final String REPORT = "REPORT";

    private final IssuedDocuments issued;
    private final DecisionDocuments documents;

    DecisionPapers(IssuedDocuments issued, DecisionDocuments documents) {
        this.issued = issued;
        this.documents = documents;
    }

    IssuedDocument brief(BriefEdition edition) {
        return issued.issue(edition.id(), BRIEF, PDF, () -> documents.brief(edition.content(), edition.sentOn()));
    }

    IssuedDocument report(BriefEdition edition) {
        return report(edition, PDF);
    }

    IssuedDocument report(BriefEdition edition, DocumentFormat format) {
        return issued.issue(edition.id(), REPORT, format, () -> documents.report(edition.report()));
    }

    /** All of them, when the case is sent to be decided. */
    void issue(BriefEdition edition) {
        brief(edition);
        for (var format : DocumentFormat.values()) {
            report(edition, format);
        }
    }
}
