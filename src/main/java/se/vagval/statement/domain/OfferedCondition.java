package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.MeasureTiming;
import se.vagval.statement.Judgement;
import se.vagval.statement.Judgement.ConditionType;

/** Föreslaget villkor. What the assessment has found that may become a condition, with whose it is and when, if that is known. */
public record OfferedCondition(ConditionType type, String text, String owner, String due) {

    /** The measures that were to become conditions, then what the rule table suggests; what has been taken is not offered again. */
    static List<OfferedCondition> of(AssessmentProfile profile, Judgement judgement) {
        var offered = new ArrayList<OfferedCondition>();
        profile.measures().stream()
                .filter(it -> it.condition() && !it.done() && !it.text().isBlank())
                .map(OfferedCondition::of)
                .forEach(offered::add);
        profile.suggestion().suggestedConditions().stream()
                .filter(text -> offered.stream().noneMatch(it -> text.contains(it.text())))
                .map(text -> new OfferedCondition(ConditionType.BEFORE_DECISION, text.strip(), "", ""))
                .forEach(offered::add);
        offered.removeIf(it -> judgement.conditions().stream()
                .anyMatch(taken -> taken.text()
                        .regionMatches(true, 0, it.text(), 0, it.text().length() - 1)));
        return offered;
    }

    private static OfferedCondition of(Measure measure) {
        var timing = measure.timing();
        return new OfferedCondition(
                timing == null ? ConditionType.BEFORE_DECISION : type(timing),
                measure.text().strip(),
                measure.responsible().strip(),
                measure.due().strip());
    }

    private static ConditionType type(MeasureTiming timing) {
        return switch (timing) {
            case BEFORE_DECISION -> ConditionType.BEFORE_DECISION;
            case DURING_PROJECT -> ConditionType.DURING_PROJECT;
            case NEXT_STEP -> ConditionType.NEXT_STEP;
        };
    }
}
