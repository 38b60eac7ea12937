package se.vagval.calibration.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Händelse i en övning, filed under the round it belongs to; what was answered is nobody's but the person's. */
public sealed interface PracticeAct extends AuditableEvent {

    UUID round();

    @Override
    default UUID subject() {
        return round();
    }

    /** Började en övning. */
    @ActName("PracticeStarted")
    record PracticeStarted(UUID round, UserId actor) implements PracticeAct {}

    /** Bedömde ett kriterium i en övning. */
    @ActName("PracticeAnswered")
    record PracticeAnswered(UUID round, UserId actor, String criterion) implements PracticeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("criterion", criterion);
        }
    }
}
