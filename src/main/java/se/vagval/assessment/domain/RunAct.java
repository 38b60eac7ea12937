package se.vagval.assessment.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Handling i en RUS-säkring som inte gäller en ansökan; filed under itself and never under a case. */
sealed interface RunAct extends AuditableEvent {

    /** Började. */
    @ActName("AssuranceRunStarted")
    record AssuranceRunStarted(UUID subject, UserId actor, RunKind kind) implements RunAct {
        @Override
        public Map<String, String> details() {
            return Map.of("kind", kind.name());
        }
    }

    /** Svarade, tog om eller drog slutsatser. */
    @ActName("AssuranceRunChanged")
    record AssuranceRunChanged(UUID subject, UserId actor) implements RunAct {
        @Override
        public String part() {
            return "";
        }
    }
}
