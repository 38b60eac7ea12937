package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.NextPhase;

/** Hur det gick med nästa fas, and the case it became. */
record PhaseFollowForm(
        @NotNull NextPhase.@Nullable State state,

        @Nullable @Size(max = 20) @Pattern(regexp = "\\s*|\\s*[A-ZÅÄÖ]{2,4}/\\d{1,5}/\\d{4}\\s*")
        String laterCase) {

    static PhaseFollowForm of(NextPhase it) {
        return new PhaseFollowForm(it.state(), it.laterCase());
    }

    /** Whoever has applied has a case. */
    void check(Errors errors) {
        if (state == NextPhase.State.APPLIED && text(laterCase).isEmpty()) {
            errors.rejectValue("laterCase", "required");
        }
    }
}
