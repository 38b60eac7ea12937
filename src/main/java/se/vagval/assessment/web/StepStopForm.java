package se.vagval.assessment.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Hållplatsen på stegets sida, under {@link #PREFIX} among the fields of the step. */
record StepStopForm(@Valid @Nullable StopPointForm stop) {

    static final String PREFIX = "stop.";

    void check(Errors errors) {
        if (stop != null) {
            errors.pushNestedPath("stop");
            stop.check(errors);
            errors.popNestedPath();
        }
    }
}
