package se.vagval.initiative.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Handling i registret över satsningar. */
sealed interface InitiativeAct extends AuditableEvent {

    /** Förde in en satsning. */
    @ActName("InitiativeAdded")
    record InitiativeAdded(UUID subject, UserId actor) implements InitiativeAct {}

    /** Ändrade en satsning. */
    @ActName("InitiativeChanged")
    record InitiativeChanged(UUID subject, UserId actor) implements InitiativeAct {}

    /** Förde in satsningar ur ett ärende; filed under the case. */
    @ActName("InitiativesFed")
    record InitiativesFed(UUID subject, UserId actor, int number) implements InitiativeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number));
        }
    }
}
