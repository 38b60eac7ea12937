package se.vagval.strategy.process.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Handling i processregistret. */
sealed interface ProcessAct extends AuditableEvent {

    @ActName("ProcessEntered")
    record ProcessEntered(UUID subject, UserId actor, String name) implements ProcessAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("ProcessChanged")
    record ProcessChanged(UUID subject, UserId actor, String name) implements ProcessAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }
}
