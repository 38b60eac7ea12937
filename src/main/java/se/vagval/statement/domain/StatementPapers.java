package se.vagval.statement.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.LabelledText;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.StatementAct.StatementApproved;
import se.vagval.statement.drafting.Phrases;

/** Makes the papers of an approved edition, in the transaction of the approval: what was approved is what is kept. */
@Component
class StatementPapers {

    private static final String STATEMENT = "STATEMENT";
    private static final String RECORD = "ASSESSMENT_RECORD";
    private static final String OPINION = "REGIONAL_OPINION";

    private final EditionRepository editions;
    private final IssuedDocuments issued;
    private final StatementDesk desk;
    private final AssessmentRecord records;
    private final RegionalOpinion opinions;
    private final Phrases phrases;

    StatementPapers(
            EditionRepository editions,
            IssuedDocuments issued,
            StatementDesk desk,
            AssessmentRecord records,
            RegionalOpinion opinions,
            Phrases phrases) {
        this.editions = editions;
        this.issued = issued;
        this.desk = desk;
        this.records = records;
        this.opinions = opinions;
        this.phrases = phrases;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(StatementApproved approval) {
        editions.findFirstByCaseFileOrderByNumberDesc(approval.caseFile().value())
                .ifPresent(edition -> {
                    for (var format : DocumentFormat.values()) {
                        of(edition, format);
                    }
                    record(edition);
                    opinion(edition, DocumentFormat.PDF);
                    opinion(edition, DocumentFormat.DOCX);
                });
    }

    List<IssuedDocuments.Issued> issuedOf(Edition edition) {
        return issued.issuedOf(edition.id());
    }

    Set<String> toMake(List<Edition> all) {
        var made = issued.made(all.stream().map(Edition::id).toList(), STATEMENT, DocumentFormat.PDF);
        return all.stream()
                .filter(it -> !made.contains(it.id()))
                .map(Edition::hash)
                .collect(Collectors.toSet());
    }

    /** An edition from before papers were kept gets its paper when it is first asked for. */
    IssuedDocument of(Edition edition, DocumentFormat format) {
        return issued.issue(edition.id(), STATEMENT, format, () -> content(edition));
    }

    /** The annex; the assessment stands still from the approval on. */
    IssuedDocument record(Edition edition) {
        return issued.issue(
                edition.id(),
                RECORD,
                DocumentFormat.PDF,
                () -> records.of(desk.of(edition.caseFile()), edition).imprinted(imprint(edition)));
    }

    /** Only where a fund asks for it; what has once been given is given for ever, by whatever rule it was. */
    Optional<IssuedDocument> opinion(Edition edition, DocumentFormat format) {
        return isIssued(edition, format) || opinions.isGiven(edition)
                ? Optional.of(issued.issue(
                        edition.id(),
                        OPINION,
                        format,
                        () -> opinions.of(edition).imprinted(imprint(edition))))
                : Optional.empty();
    }

    boolean hasOpinion(Edition edition) {
        return isIssued(edition, DocumentFormat.PDF) || opinions.isGiven(edition);
    }

    private boolean isIssued(Edition edition, DocumentFormat format) {
        return issued.made(Set.of(edition.id()), OPINION, format).contains(edition.id());
    }

    /** What of the statement the opinion leaves out. */
    List<String> leftOut(Edition edition) {
        return opinions.leftOut(edition);
    }

    private LabelledText imprint(Edition edition) {
        return new LabelledText(phrases.say("document.imprint"), edition.hash());
    }

    private DocumentContent content(Edition edition) {
        var printed = Canonical.edition(edition.content()).printed();
        var writers = printed.signatories().stream().map(Signatory::name).collect(Collectors.joining(", "));
        return PrintedStatement.of(printed).by(writers).imprinted(imprint(edition));
    }
}
