package se.vagval.decision.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final DelegatedMatterRepository delegated;

    DecisionPapers(
            IssuedDocuments issued,
            DecisionDocuments documents,
            PaperApprovalRepository approvals,
            DelegatedMatterRepository delegated) {
        this.delegated = delegated;
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
        return report(edition, format, isWithDelegate(edition));
    }

    private IssuedDocument report(BriefEdition edition, DocumentFormat format, boolean delegated) {
        return issued.issue(
                edition.id(), REPORT, format, () -> documents.report(edition.report(), signed(edition), delegated));
    }

    private boolean isWithDelegate(BriefEdition edition) {
        return delegated
                .ofCase(edition.caseFile().value())
                .filter(it -> it.matter().edition().equals(edition.id()))
                .isPresent();
    }

    /** Of these editions, those whose brief or report has not become a file yet. */
    Set<UUID> toMake(Collection<UUID> editions, PacketPaper paper) {
        var made = issued.made(editions, paper == PacketPaper.BRIEF ? BRIEF : REPORT, PDF);
        return editions.stream().filter(it -> !made.contains(it)).collect(Collectors.toSet());
    }

    /** Those who had approved the papers when they were made. */
    private List<PaperSheet.Signed> signed(BriefEdition edition) {
        return approvals.findByEdition(edition.id()).stream()
                .map(PaperApproval::signed)
                .toList();
    }

    /** All of them, when the case is sent to be decided. */
    void issue(BriefEdition edition, boolean toDelegate) {
        brief(edition);
        for (var format : DocumentFormat.values()) {
            report(edition, format, toDelegate);
        }
    }
}
