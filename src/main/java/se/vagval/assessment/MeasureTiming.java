package se.vagval.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** När en åtgärd ska vara gjord. */
public enum MeasureTiming {
    BEFORE_DECISION,
    DURING_PROJECT,
    NEXT_STEP;

    /** A choice that nobody has made was once kept as an empty text. */
    @JsonCreator
    static @Nullable MeasureTiming stored(@Nullable String name) {
        return name == null || name.isEmpty() ? null : valueOf(name);
    }
}
