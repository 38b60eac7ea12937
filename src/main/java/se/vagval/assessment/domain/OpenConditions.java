package se.vagval.assessment.domain;

import java.util.List;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.FrameworkVersion;

/**
 * Öppna villkor. What has to be settled first, beyond the standard conditions: co-funding that nobody has confirmed, goal
 * conflicts that remain, and measures that must be done before the decision. The support applied for and a pending
 * decision on EU support are standard and never stand open here; {@code later} becomes conditions, but nothing waits for it.
 */
record OpenConditions(
        List<FinancingLine> unconfirmed, List<GoalConflict> conflicts, List<Measure> measures, List<Measure> later) {

    static final OpenConditions NONE = new OpenConditions(List.of(), List.of(), List.of(), List.of());

    static OpenConditions of(List<FinancingLine> financing, Groundwork groundwork, FrameworkVersion framework) {
        return new OpenConditions(
                financing.stream()
                        .filter(it -> !it.confirmed() && !isStandard(it.type(), framework))
                        .toList(),
                groundwork.conflicts().opposed().stream()
                        .filter(GoalConflict::remains)
                        .toList(),
                groundwork.measures().openBeforeDecision(),
                groundwork.measures().openDuringProject());
    }

    private static boolean isStandard(String type, FrameworkVersion framework) {
        return framework.is(FinancingType.Trait.APPLIED_GRANT, type)
                || framework.is(FinancingType.Trait.STANDARD_CONDITION, type);
    }

    boolean exist() {
        return !unconfirmed.isEmpty() || !conflicts.isEmpty() || !measures.isEmpty();
    }
}
