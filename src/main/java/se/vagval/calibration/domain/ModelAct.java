package se.vagval.calibration.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** Händelse när någon säger vad den tycker om modellerna; what was said is not told. */
public sealed interface ModelAct extends AuditableEvent {

    /** Lämnade återkoppling om ett kriterium. */
    @ActName("CriterionFeedbackGiven")
    record CriterionFeedbackGiven(UUID subject, UserId actor, String criterion) implements ModelAct {
        @Override
        public Map<String, String> details() {
            return Map.of("criterion", criterion);
        }
    }

    /** Svarade på enkäten om modellerna. */
    @ActName("ModelSurveyAnswered")
    record ModelSurveyAnswered(UUID subject, UserId actor, String quarter) implements ModelAct {
        @Override
        public Map<String, String> details() {
            return Map.of("quarter", quarter);
        }
    }
}
