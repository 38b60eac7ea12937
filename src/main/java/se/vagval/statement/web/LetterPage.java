package se.vagval.statement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.LetterWay;
import se.vagval.document.DocumentContent;
import se.vagval.document.IssuedDocuments;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.domain.FrozenEdition;
import se.vagval.statement.domain.OpinionSending;

/** What statement/approved.html shows: one edition, whether a later one has replaced it, and the others there are. */
record LetterPage(
        CasePlace place,
        DocumentContent letter,
        FrozenEdition edition,
        String approvedBy,
        List<FrozenEdition> editions,
        List<IssuedDocuments.Issued> papers,
        boolean mendable,
        boolean own,
        OpinionSending.@Nullable Sent opinionSent,
        List<String> leftOut,
        LocalDate today) {

    /** A message key: what the file is. */
    public String nameOf(IssuedDocuments.Issued paper) {
        return "statement.paper." + paper.kind() + "." + paper.format();
    }

    public boolean opinionGiven() {
        return papers.stream().anyMatch(it -> "REGIONAL_OPINION".equals(it.kind()));
    }

    /** The officer of the case notes that the opinion has been sent, once. */
    public boolean isOpinionSendable() {
        return own && opinionGiven() && opinionSent == null && !isReplaced();
    }

    public List<LetterWay> ways() {
        return List.of(LetterWay.values());
    }

    public StatementStatus status() {
        return StatementStatus.APPROVED;
    }

    public List<FrozenEdition> others() {
        return editions.stream().filter(it -> it.number() != edition.number()).toList();
    }

    /** Öppnat igen eller ersatt: no longer what counts. */
    public boolean isReplaced() {
        return edition.replaced();
    }
}
