package se.vagval.decision.domain;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;

/** The papers of a case stand still while they lie on somebody's table to be decided, and for good once they have been. */
@Component
class PaperLock {

    private final AgendaItemRepository items;
    private final DelegatedMatterRepository delegated;

    PaperLock(AgendaItemRepository items, DelegatedMatterRepository delegated) {
        this.items = items;
        this.delegated = delegated;
    }

    boolean isLocked(CaseFileId caseFile) {
        return items.holds(caseFile.value()) || delegated.ofCase(caseFile.value()).isPresent();
    }
}
