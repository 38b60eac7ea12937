package se.vagval.assessment.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MeasureState;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Handling i bedömningen that leaves a trace under the case. */
sealed interface AssessmentAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    /** An act upon a part that is its own and has no details. */
    sealed interface WholePart extends AssessmentAct {
        @Override
        default String part() {
            return "";
        }
    }

    /** Bedömde ett kriterium. */
    @ActName("DimensionGraded")
    record DimensionGraded(CaseFileId caseFile, UserId actor, String dimension, String grade) implements AssessmentAct {

        static String word(@Nullable Grade grade) {
            return switch (grade) {
                case null -> "–";
                case Grade.Level(var value) -> String.valueOf(value);
                case Grade.NotAssessable ignored -> "?";
                case Grade.NotRelevant ignored -> "×";
            };
        }

        @Override
        public Map<String, String> details() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("dimension", dimension);
            facts.put("grade", grade);
            return facts;
        }

        @Override
        public String part() {
            return dimension;
        }
    }

    /** Läste bedömningen ur ett färdigt utlåtande. */
    @ActName("AssessmentReadFromStatement")
    record AssessmentReadFromStatement(CaseFileId caseFile, UserId actor) implements AssessmentAct {}

    /** Tog ett belägg. */
    @ActName("PassageCited")
    record PassageCited(CaseFileId caseFile, UserId actor, String dimension) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("dimension", dimension);
        }
    }

    /** Såg förslaget till ett kriterium. */
    @ActName("ProposalSeen")
    record ProposalSeen(CaseFileId caseFile, UserId actor, String dimension) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("dimension", dimension);
        }
    }

    /** Förklarade varför nivån är en annan än den föreslagna. */
    @ActName("DifferenceExplained")
    record DifferenceExplained(CaseFileId caseFile, UserId actor, String dimension) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("dimension", dimension);
        }
    }

    /** Tog bort ett belägg. */
    @ActName("CitationRemoved")
    record CitationRemoved(CaseFileId caseFile, UserId actor, String dimension) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("dimension", dimension);
        }
    }

    /** Beskrev effektlogiken. */
    @ActName("EffectLogicDescribed")
    record EffectLogicDescribed(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Byggde effektkedjan. */
    @ActName("EffectChainBuilt")
    record EffectChainBuilt(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Beskrev nästa fas. */
    @ActName("NextPhaseDescribed")
    record NextPhaseDescribed(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Läste ansökan efter stödformens frågor. */
    @ActName("SupportQuestionsAnswered")
    record SupportQuestionsAnswered(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Bedömde delfälten. */
    @ActName("SubfieldsGraded")
    record SubfieldsGraded(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Svarade på frågorna i RUS-säkringen. */
    @ActName("QuestionsAnswered")
    record QuestionsAnswered(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Angav leveranser. */
    @ActName("DeliverablesListed")
    record DeliverablesListed(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Bedömde överlapp. */
    @ActName("OverlapJudged")
    record OverlapJudged(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Angav förutsättningar och förankring. */
    @ActName("FrameDescribed")
    record FrameDescribed(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Svarade på frågan om målkonflikter. */
    @ActName("GoalConflictsAnswered")
    record GoalConflictsAnswered(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Bedömde påverkan på Agenda 2030. */
    @ActName("AgendaWeighed")
    record AgendaWeighed(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Angav aktörer. */
    @ActName("ActorsNamed")
    record ActorsNamed(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Angav åtgärder. */
    @ActName("MeasuresPlanned")
    record MeasuresPlanned(CaseFileId caseFile, UserId actor) implements WholePart {}

    /** Berättade hur det går med en åtgärd. */
    @ActName("MeasureFollowed")
    record MeasureFollowed(CaseFileId caseFile, UserId actor, MeasureState state) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("state", state.name());
        }
    }

    /** Skickade en remiss till en samisk part. */
    @ActName("SamiReferralSent")
    record SamiReferralSent(CaseFileId caseFile, UserId actor, String party) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("party", party);
        }
    }

    /** Antecknade svaret på en remiss till en samisk part. */
    @ActName("SamiReferralAnswered")
    record SamiReferralAnswered(CaseFileId caseFile, UserId actor, String party) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("party", party);
        }
    }

    /** Gjorde en stoppunkt. */
    @ActName("StopPointReached")
    record StopPointReached(CaseFileId caseFile, UserId actor, int step) implements AssessmentAct {
        @Override
        public Map<String, String> details() {
            return Map.of("step", String.valueOf(step));
        }
    }
}
