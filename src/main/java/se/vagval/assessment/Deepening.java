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
        List<SamiArea> samiRisks) {

    public static final Deepening NONE = new Deepening(null, null, null, null, null);

    public Deepening(
            @Nullable List<GoalConflict> synergies,
            @Nullable List<AnsweredFinding> findings,
            @Nullable EffectChain chain,
            @Nullable NextPhase nextPhase,
            @Nullable List<SamiArea> samiRisks) {
        this.chain = chain == null ? EffectChain.NONE : chain;
        this.nextPhase = nextPhase == null ? NextPhase.NONE : nextPhase;
        this.synergies = synergies == null ? List.of() : List.copyOf(synergies);
        this.samiRisks = samiRisks == null ? List.of() : List.copyOf(samiRisks);
        this.findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** Ett fynd med sitt svar: the measures that spring from it, or why there are none. */
    public record AnsweredFinding(StepFinding finding, List<String> measures, String why) {

        public boolean answered() {
            return !measures.isEmpty() || !why.isBlank();
        }
    }
}
