package se.vagval.strategy.forum.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Handling i registret över forum. */
sealed interface ForumAct extends AuditableEvent {

    @ActName("ForumEntered")
    record ForumEntered(UUID subject, UserId actor, String name) implements ForumAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("ForumChanged")
    record ForumChanged(UUID subject, UserId actor, String name) implements ForumAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }
}
