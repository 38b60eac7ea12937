package se.vagval.calibration.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/**
 * Händelse i en andrabedömning, filed under its case. No trace tells a level: the trail must not give away to one of the two
 * what the other one has judged.
 */
public sealed interface CalibrationAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    /** Bad om en andra bedömning. */
    @ActName("SecondAssessmentAsked")
    record SecondAssessmentAsked(CaseFileId caseFile, UserId actor, UserId receiver) implements CalibrationAct {
        @Override
        public Map<String, String> details() {
            return Map.of("receiver", receiver.value());
        }
    }

    /** Bedömde ett kriterium i andra hand. */
    @ActName("SecondGradeGiven")
    record SecondGradeGiven(CaseFileId caseFile, UserId actor, String criterion) implements CalibrationAct {
        @Override
        public @Nullable String part() {
            return criterion;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("criterion", criterion);
        }
    }

    /** Lämnade sin andrabedömning. */
    @ActName("SecondAssessmentCompleted")
    record SecondAssessmentCompleted(CaseFileId caseFile, UserId actor) implements CalibrationAct {}

    /** Öppnade båda bedömningarna. */
    @ActName("SecondAssessmentRevealed")
    record SecondAssessmentRevealed(CaseFileId caseFile, UserId actor, UserId receiver) implements CalibrationAct {
        @Override
        public Map<String, String> details() {
            return Map.of("receiver", receiver.value());
        }
    }

    /** Tog tillbaka sin fråga om en andra bedömning. */
    @ActName("SecondAssessmentWithdrawn")
    record SecondAssessmentWithdrawn(CaseFileId caseFile, UserId actor, UserId receiver) implements CalibrationAct {
        @Override
        public Map<String, String> details() {
            return Map.of("receiver", receiver.value());
        }
    }

    /** Skrev i samtalet om ett kriterium. */
    @ActName("LevelTalkedAbout")
    record LevelTalkedAbout(CaseFileId caseFile, UserId actor, String criterion) implements CalibrationAct {
        @Override
        public Map<String, String> details() {
            return Map.of("criterion", criterion);
        }
    }

    /** Föreslog en gemensam nivå. */
    @ActName("CommonLevelProposed")
    record CommonLevelProposed(CaseFileId caseFile, UserId actor, String criterion) implements CalibrationAct {
        @Override
        public Map<String, String> details() {
            return Map.of("criterion", criterion);
        }
    }

    /** Enades om en gemensam nivå. */
    @ActName("CommonLevelAgreed")
    record CommonLevelAgreed(CaseFileId caseFile, UserId actor, String criterion) implements CalibrationAct {
        @Override
        public Map<String, String> details() {
            return Map.of("criterion", criterion);
        }
    }
}
