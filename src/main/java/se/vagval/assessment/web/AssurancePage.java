package se.vagval.assessment.web;

import java.util.List;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.StopPoint;
import se.vagval.strategy.FrameworkVersion.AssuranceStep;
import se.vagval.web.Words;

/** The four steps at a glance. */
record AssurancePage(PageFrame frame, AssessmentSheet sheet, List<FindingWords.Line> findings) {

    static AssurancePage of(AssessmentSheet sheet, Words words) {
        var lines = FindingWords.of(sheet, words).lines(sheet);
        return new AssurancePage(PageFrame.of(sheet, words), sheet, lines);
    }

    /** A step with its stop point. */
    record Step(AssuranceStep step, StopPoint stop) {}

    public List<Step> steps() {
        return sheet.framework().assuranceSteps().stream()
                .map(it -> new Step(it, sheet.parts().stopPoints().get(it.number() - 1)))
                .toList();
    }

    public long positive() {
        return sheet.parts().agenda().effects().stream()
                .filter(AgendaEffect::positive)
                .count();
    }

    public long negative() {
        return sheet.parts().agenda().effects().size() - positive();
    }

    public long openMeasures() {
        return sheet.parts().measures().measures().stream()
                .filter(it -> !it.done())
                .count();
    }
}
