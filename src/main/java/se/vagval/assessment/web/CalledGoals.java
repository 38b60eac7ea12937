package se.vagval.assessment.web;

import java.util.List;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.CallGoals.PointedOut;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.strategy.FrameworkVersion;

/** Vad utlysningen pekar ut: its goals by number and name, and those on which no positive effect is found. */
record CalledGoals(String call, List<Integer> numbers, List<String> goals, List<String> missing) {

    static CalledGoals of(PointedOut asked, AssessmentSheet sheet) {
        var addressed = sheet.parts().agenda().effects().stream()
                .filter(AgendaEffect::positive)
                .map(AgendaEffect::goal)
                .toList();
        return new CalledGoals(
                asked.call(),
                asked.goals(),
                named(asked.goals(), sheet.framework()),
                named(
                        asked.goals().stream()
                                .filter(it -> !addressed.contains(it))
                                .toList(),
                        sheet.framework()));
    }

    private static List<String> named(List<Integer> goals, FrameworkVersion framework) {
        return goals.stream()
                .map(it -> it + " " + AgendaNames.of(framework, it))
                .toList();
    }
}
