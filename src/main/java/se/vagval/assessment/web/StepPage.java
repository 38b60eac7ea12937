package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.StopPoint;
import se.vagval.strategy.FrameworkVersion.AssuranceStep;
import se.vagval.strategy.HandbookEntry;

/** Everything the page of one step, or of its stop point, shows besides the form. */
record StepPage(
        PageFrame frame,
        AssessmentSheet sheet,
        AssuranceStep step,
        @Nullable String onward) {

    public String address() {
        return frame.home() + "/bedomning/rus-sakring/" + step.number();
    }

    /** What the handbook says of the step; "S1" is the first. */
    public List<HandbookEntry> guidance() {
        return sheet.framework().handbookOn("S" + step.number());
    }

    public List<StopPoint.Verdict> verdicts() {
        return List.of(StopPoint.Verdict.values());
    }

    public String textOf(String code) {
        return sheet.framework().textOf(code).orElse(code);
    }
}
