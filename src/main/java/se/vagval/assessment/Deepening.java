package se.vagval.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.GoalConflict;

/** Fördjupning: what the assessment knows beyond grades and lists; an assessment from before has none of it. */
public record Deepening(
        List<GoalConflict> synergies,
        List<AnsweredFinding> findings,
        EffectChain chain,
        NextPhase nextPhase,
        List<SamiArea> samiRisks,
        List<SupportAnswer> supportAnswers,
        List<SubfieldGrade> subfields,
        SpecialisationAmbition ambition) {

    public static final Deepening NONE = new Deepening(null, null, null, null, null, null, null, null);

    public Deepening(
            @Nullable List<GoalConflict> synergies,
            @Nullable List<AnsweredFinding> findings,
            @Nullable EffectChain chain,
            @Nullable NextPhase nextPhase,
            @Nullable List<SamiArea> samiRisks,
            @Nullable List<SupportAnswer> supportAnswers,
            @Nullable List<SubfieldGrade> subfields,
            @Nullable SpecialisationAmbition ambition) {
        this.chain = chain == null ? EffectChain.NONE : chain;
        this.nextPhase = nextPhase == null ? NextPhase.NONE : nextPhase;
        this.synergies = synergies == null ? List.of() : List.copyOf(synergies);
        this.samiRisks = samiRisks == null ? List.of() : List.copyOf(samiRisks);
        this.ambition = ambition == null ? SpecialisationAmbition.NONE : ambition;
        this.subfields = subfields == null ? List.of() : List.copyOf(subfields);
        this.supportAnswers = supportAnswers == null ? List.of() : List.copyOf(supportAnswers);
        this.findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** The sub-fields of one criterion that somebody has judged. */
    public List<SubfieldGrade> subfieldsOf(String dimension) {
        return subfields.stream().filter(it -> it.dimension().equals(dimension)).toList();
    }

    /** Ett fynd med sitt svar: the measures that spring from it, or why there are none. */
    public record AnsweredFinding(StepFinding finding, List<String> measures, String why) {

        public boolean answered() {
            return !measures.isEmpty() || !why.isBlank();
        }
    }
}
