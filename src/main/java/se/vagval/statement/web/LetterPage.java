package se.vagval.statement.web;

import java.util.List;
import se.vagval.document.DocumentContent;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.domain.FrozenEdition;

/** What statement/approved.html shows: one edition, whether a later one has replaced it, and the others there are. */
record LetterPage(
        CasePlace place,
        DocumentContent letter,
        FrozenEdition edition,
        String approvedBy,
        List<FrozenEdition> editions,
        boolean mendable) {

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
