package se.vagval.casefile.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Handling om ett ärendes områden: those of the region's plans, and those of its map. */
sealed interface FocusAct extends AuditableEvent {

    /** Kopplade till fokusområden; a dash when to none any more. */
    @ActName("CaseFocused")
    record CaseFocused(CaseFileId caseFile, UserId actor, String areas) implements FocusAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("areas", areas);
        }
    }

    /** Statistikområden angivna; a dash when none any more. */
    @ActName("CaseAreasNamed")
    record CaseAreasNamed(CaseFileId caseFile, UserId actor, String areas) implements FocusAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("areas", areas);
        }
    }
}
