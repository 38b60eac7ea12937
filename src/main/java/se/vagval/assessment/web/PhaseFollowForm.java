package se.vagval.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.NextPhase;

/** Hur det gick med nästa fas, and the case it became. */
record PhaseFollowForm(
        @NotNull NextPhase.@Nullable State state,

        @Nullable @Size(max = 20) @Pattern(regexp = NextPhaseForm.LATER_CASE)
        String laterCase) {

    static PhaseFollowForm of(NextPhase it) {
        return new PhaseFollowForm(it.state(), it.laterCase());
    }

    void check(Errors errors) {
        NextPhaseForm.checkApplied(state, laterCase, errors);
    }
}
