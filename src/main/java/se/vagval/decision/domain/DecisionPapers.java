package se.vagval.decision.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.util.List;
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
    private final PaperApprovalRepository approvals;

    DecisionPapers(IssuedDocuments issued, DecisionDocuments documents, PaperApprovalRepository approvals) {
        this.issued = issued;
        this.documents = documents;
        this.approvals = approvals;
    }

    IssuedDocument brief(BriefEdition edition) {
        return issued.issue(edition.id(), BRIEF, PDF, () -> documents.brief(edition.content(), edition.sentOn()));
    }

    IssuedDocument report(BriefEdition edition) {
        return report(edition, PDF);
    }

    IssuedDocument report(BriefEdition edition, DocumentFormat format) {
        return issued.issue(edition.id(), REPORT, format, () -> documents.report(edition.report(), signed(edition)));
    }

    /** Those who had approved the papers when they were made. */
    private List<PaperSheet.Signed> signed(BriefEdition edition) {
        return approvals.findByEdition(edition.id()).stream()
                .map(PaperApproval::signed)
                .toList();
    }

    /** All of them, when the case is sent to be decided. */
    void issue(BriefEdition edition) {
        brief(edition);
        for (var format : DocumentFormat.values()) {
            report(edition, format);
        }
    }
}
