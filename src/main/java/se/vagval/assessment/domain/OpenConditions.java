package se.vagval.assessment.domain;

import java.util.List;
import java.util.Set;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;

/**
 * Öppna villkor. What has to be settled first, beyond the standard conditions: co-funding that nobody has confirmed, goal
 * conflicts that remain, and measures that must be done before the decision. The support applied for and a pending
 * decision on EU support are standard and never stand open here; {@code later} becomes conditions, but nothing waits for it.
 */
record OpenConditions(
        List<FinancingLine> unconfirmed, List<GoalConflict> conflicts, List<Measure> measures, List<Measure> later) {

    /** As the framework names the types of financing. */
    private static final Set<String> STANDARD = Set.of(ApplicationDetails.APPLIED_GRANT, "EU-stöd");

    static OpenConditions of(List<FinancingLine> financing, Groundwork groundwork) {
        return new OpenConditions(
                financing.stream()
                        .filter(it -> !it.confirmed() && !STANDARD.contains(it.type()))
                        .toList(),
                groundwork.conflicts().conflicts().stream()
                        .filter(GoalConflict::remains)
                        .toList(),
                groundwork.measures().openBeforeDecision(),
                groundwork.measures().openDuringProject());
    }

    boolean exist() {
        return !unconfirmed.isEmpty() || !conflicts.isEmpty() || !measures.isEmpty();
    }
}
