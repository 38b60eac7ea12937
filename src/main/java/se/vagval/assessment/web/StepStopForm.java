package se.vagval.assessment.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Hållplatsen på stegets sida. {@code was} is what it said when the page was opened: who touched nothing meets nobody. */
record StepStopForm(
        @Valid @Nullable StopPointForm stop, @Nullable String was) {

    void check(Errors errors) {
        if (stop != null) {
            errors.pushNestedPath("stop");
            stop.check(errors);
            errors.popNestedPath();
        }
    }
}
