package se.vagval.decision.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.IssuedDocuments.Issued;

/** The papers of one edition of a case's brief and report, each made once. */
@Component
class DecisionPapers {

    private static final String BRIEF = "BRIEF";
    private static final String REPORT = "REPORT";
    private static final String TO_DELEGATE = "REPORT_TO_DELEGATE";

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

    /** As it was sent last: an edition that the committee got first may lie with the delegate now, or have lain there. */
    IssuedDocument reportSent(BriefEdition edition) {
        var toDelegate = issued.issuedOf(edition.id()).stream()
                .filter(it -> it.format() == PDF && Set.of(REPORT, TO_DELEGATE).contains(it.kind()))
                .max(Comparator.comparing(Issued::at))
                .map(it -> it.kind().equals(TO_DELEGATE));
        return report(edition, PDF, toDelegate.orElseGet(() -> isWithDelegate(edition)));
    }

    /** It is addressed to whoever is to decide, so there is one for each of them that it was sent to. */
    private IssuedDocument report(BriefEdition edition, DocumentFormat format, boolean delegated) {
        return issued.issue(
                edition.id(),
                delegated ? TO_DELEGATE : REPORT,
                format,
                () -> documents.report(edition.report(), signed(edition), delegated));
    }

    /** Of these editions, those that have been sent to somebody. */
    Set<UUID> sent(Collection<UUID> editions) {
        var sent = new HashSet<>(issued.made(editions, REPORT, PDF));
        sent.addAll(issued.made(editions, TO_DELEGATE, PDF));
        return sent;
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
