package se.vagval.notice.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** What people do about notices, each with its own sentence {@code event.<name>}. */
sealed interface NoticeAct extends AuditableEvent {

    /** The wish for the rest, then those that differ from it by their kinds. The address stays out of the trail. */
    @ActName("MailWishChosen")
    record MailWishChosen(UserId actor, NoticeChoice choice) implements NoticeAct {
        @Override
        public UUID subject() {
            return UUID.nameUUIDFromBytes(("notice " + actor.value()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("wish", choice.rest().name());
            choice.otherwise().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(it -> details.put(it.getKey().name(), it.getValue().name()));
            return details;
        }
    }

    @ActName("MailSentAgain")
    record MailSentAgain(UUID subject, UserId actor, UserId recipient) implements NoticeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("recipient", recipient.value());
        }
    }
}
