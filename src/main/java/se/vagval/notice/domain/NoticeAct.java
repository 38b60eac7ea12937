package se.vagval.notice.domain;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** What people do about notices, each with its own sentence {@code event.<name>}. */
sealed interface NoticeAct extends AuditableEvent {

    /** The address stays out of the trail. */
    @ActName("MailWishChosen")
    record MailWishChosen(UserId actor, MailWish wish) implements NoticeAct {
        @Override
        public UUID subject() {
            return UUID.nameUUIDFromBytes(("notice " + actor.value()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Map<String, String> details() {
            return Map.of("wish", wish.name());
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
