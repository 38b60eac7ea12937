package se.vagval.strategy.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** What the RUS-samordnare does with the framework; the subject is the version, whose id a draft has from its beginning. */
public sealed interface FrameworkAct extends AuditableEvent {

    String version();

    @Override
    default UUID subject() {
        return UUID.nameUUIDFromBytes(("framework " + version()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    default Map<String, String> details() {
        return Map.of("version", version());
    }

    @ActName("FrameworkDraftBegun")
    record FrameworkDraftBegun(String version, UserId actor) implements FrameworkAct {}

    @ActName("FrameworkDraftDiscarded")
    record FrameworkDraftDiscarded(String version, UserId actor) implements FrameworkAct {}

    /** Ändrade i utkastet: which part, and which thing of it. */
    @ActName("FrameworkDraftChanged")
    record FrameworkDraftChanged(String version, UserId actor, String where, String thing) implements FrameworkAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("version", version);
            details.put("part", where);
            details.put("thing", thing);
            return details;
        }
    }

    @ActName("FrameworkPublished")
    record FrameworkPublished(String version, UserId actor, String validFrom, String registryNumber)
            implements FrameworkAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("version", version);
            details.put("validFrom", validFrom);
            details.put("registryNumber", registryNumber);
            return details;
        }
    }
}
