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
        String laterCase,

        @Nullable Integer version) {

    static PhaseFollowForm of(NextPhase it, int version) {
        return new PhaseFollowForm(it.state(), it.laterCase(), version);
    }

    /** Whoever sends no version has seen none. */
    int seen() {
        return version == null ? 0 : Math.max(0, version);
    }

    PhaseFollowForm over(int other) {
        return new PhaseFollowForm(state, laterCase, other);
    }

    void check(Errors errors) {
        NextPhaseForm.checkApplied(state, laterCase, errors);
    }
}
