package se.vagval.audit;

import java.util.Map;
import java.util.UUID;
import se.vagval.identity.UserId;

/** An act that leaves a trace. Published inside the act's own transaction, so there is no act without its trace. */
public interface AuditableEvent {

    /** What the trace is filed under: a case, or for acts outside any case the thing acted on. */
    UUID subject();

    UserId actor();

    /** Facts that the Swedish sentence of the act shows, in order; never free text of a person or secrets. */
    default Map<String, String> details() {
        return Map.of();
    }
}
