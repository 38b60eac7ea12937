package se.vagval.knowledge.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Handling i Kunskapsbanken; filed under the case. */
sealed interface KnowledgeAct extends AuditableEvent {

    @ActName("KnowledgePublished")
    record KnowledgePublished(UUID subject, UserId actor, String title) implements KnowledgeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("title", title);
        }
    }

    @ActName("KnowledgeWithdrawn")
    record KnowledgeWithdrawn(UUID subject, UserId actor, String title, String reason) implements KnowledgeAct {
        @Override
        public Map<String, String> details() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("reason", reason);
            facts.put("title", title);
            return facts;
        }
    }
}
