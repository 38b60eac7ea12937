package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;

/** The papers of a decision as files, each made once, in the transaction that makes it a fact. */
@Component
class RulingPapers {

    private final IssuedDocuments issued;
    private final Rulings rulings;
    private final RulingDocuments documents;
    private final PutOffDocuments putOffs;
    private final MinutesExtractRepository extracts;

    RulingPapers(
            IssuedDocuments issued,
            Rulings rulings,
            RulingDocuments documents,
            PutOffDocuments putOffs,
            MinutesExtractRepository extracts) {
        this.putOffs = putOffs;
        this.issued = issued;
        this.rulings = rulings;
        this.documents = documents;
        this.extracts = extracts;
    }

    void issue(Decision delegated) {
        inAllFormats(delegated.id().value(), PaperKind.DELEGATED_DECISION, () -> content(delegated));
    }

    void issue(Decision decision, MinutesExtract extract) {
        inAllFormats(extract.id(), PaperKind.MINUTES_EXTRACT, () -> content(decision, extract));
    }

    void issue(AgendaItem item, MinutesExtract extract) {
        inAllFormats(extract.id(), PaperKind.MINUTES_EXTRACT, () -> content(item, extract));
    }

    /** Of a case that was put off. */
    DocumentContent content(AgendaItem item, MinutesExtract extract) {
        return putOffs.extract(item, extract);
    }

    void issue(Decision decision, DecisionLetter letter) {
        inAllFormats(letter.id(), PaperKind.DECISION_LETTER, () -> content(decision, letter));
    }

    DocumentContent content(Decision delegated) {
        return documents.delegated(rulings.of(delegated));
    }

    DocumentContent content(Decision decision, MinutesExtract extract) {
        return documents.extract(rulings.of(decision), extract);
    }

    DocumentContent content(Decision decision, DecisionLetter letter) {
        return documents.letter(rulings.of(decision), letter, announced(decision, letter));
    }

    /** The file as it was made; one from before papers were kept is made when it is first asked for. */
    IssuedDocument file(UUID subject, PaperKind kind, DocumentFormat format, Supplier<DocumentContent> content) {
        return issued.issue(subject, kind.name(), format, content);
    }

    List<IssuedDocuments.Issued> files(UUID subject) {
        return issued.issuedOf(subject);
    }

    /** What was known when the letter was written. */
    private @Nullable LocalDate announced(Decision decision, DecisionLetter letter) {
        return extracts.findByDecision(decision.id().value())
                .filter(it -> it.isAttestedBefore(letter))
                .map(it -> it.said().publishedOn())
                .orElse(null);
    }

    private void inAllFormats(UUID subject, PaperKind kind, Supplier<DocumentContent> content) {
        for (var format : DocumentFormat.values()) {
            issued.issue(subject, kind.name(), format, content);
        }
    }
}
