package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.vagval.assessment.AssessmentProfile.Measure;

/** Åtgärder that the four steps led to; some may become conditions. */
@NamedInterface("work")
public record MeasureAnswer(List<Measure> measures) {

    public static final String BEFORE_DECISION = "BEFORE_DECISION";
    public static final String DURING_PROJECT = "DURING_PROJECT";
    public static final MeasureAnswer NONE = new MeasureAnswer(null);

    public MeasureAnswer(@Nullable List<Measure> measures) {
        this.measures = measures == null ? List.of() : List.copyOf(measures);
    }

    long open() {
        return measures.stream().filter(it -> !it.done()).count();
    }

    List<Measure> openBeforeDecision() {
        return openConditions(BEFORE_DECISION);
    }

    List<Measure> openDuringProject() {
        return openConditions(DURING_PROJECT);
    }

    private List<Measure> openConditions(String timing) {
        return measures.stream()
                .filter(it -> it.condition() && !it.done() && it.timing().equals(timing))
                .toList();
    }
}
