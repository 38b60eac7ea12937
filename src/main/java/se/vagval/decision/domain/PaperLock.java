package se.vagval.decision.domain;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;

/** The papers of a case stand still while they lie on somebody's table to be decided, and for good once they have been. */
@Component
class PaperLock {

    private final AgendaItemRepository items;

    PaperLock(AgendaItemRepository items) {
        this.items = items;
    }

    boolean isLocked(CaseFileId caseFile) {
        return items.holds(caseFile.value());
    }
}
