package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.MeasureTiming;
import se.vagval.database.StoredDocument;

/** Åtgärder that the four steps led to; some may become conditions. */
public record MeasureAnswer(List<Measure> measures) implements StoredDocument {

    public static final MeasureAnswer NONE = new MeasureAnswer(null);

    public MeasureAnswer(@Nullable List<Measure> measures) {
        this.measures = measures == null ? List.of() : List.copyOf(measures);
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
