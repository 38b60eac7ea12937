package se.vagval.stewardship.domain;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Handling kring en omläsning; filed under the draft that is tried. */
sealed interface RereadingAct extends AuditableEvent {

    String draft();

    @Override
    default UUID subject() {
        return UUID.nameUUIDFromBytes(("framework " + draft()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    default Map<String, String> details() {
        return Map.of("version", draft());
    }

    /** Lät läsa om alla ansökningar. */
    @ActName("RereadingBegun")
    record RereadingBegun(String draft, UserId actor) implements RereadingAct {}

    /** Stoppade en omläsning. */
    @ActName("RereadingStopped")
    record RereadingStopped(String draft, UserId actor) implements RereadingAct {}
}
