package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.MeasureTiming;
import se.vagval.database.StoredDocument;

/** Åtgärder that the findings of the steps led to; some may become conditions. A finding without a measure says why. */
public record MeasureAnswer(List<Measure> measures, List<Unmet> without) implements StoredDocument {

    public static final MeasureAnswer NONE = new MeasureAnswer(null, null);

    public MeasureAnswer(@Nullable List<Measure> measures, @Nullable List<Unmet> without) {
        this.measures = measures == null ? List.of() : List.copyOf(measures);
        this.without = without == null ? List.of() : List.copyOf(without);
    }

    public MeasureAnswer(List<Measure> measures) {
        this(measures, null);
    }

    /** Ett fynd utan åtgärd, and why it has none. */
    public record Unmet(String finding, String why) {}

    List<String> measuresFor(String finding) {
        return measures.stream()
                .filter(it -> finding.equals(it.finding()))
                .map(Measure::text)
                .toList();
    }

    String whyNone(String finding) {
        return without.stream()
                .filter(it -> it.finding().equals(finding))
                .map(Unmet::why)
                .findFirst()
                .orElse("");
    }

    long open() {
        return measures.stream().filter(it -> !it.done()).count();
    }

    List<Measure> openBeforeDecision() {
        return openConditions(MeasureTiming.BEFORE_DECISION);
    }

    List<Measure> openDuringProject() {
        return openConditions(MeasureTiming.DURING_PROJECT);
    }

    private List<Measure> openConditions(MeasureTiming timing) {
        return measures.stream()
                .filter(it -> it.condition() && !it.done() && it.timing() == timing)
                .toList();
    }
}
