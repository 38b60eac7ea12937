package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.NextPhase;

/** Nästa fas: what is to be decided, how it may grow, and the later case if there is one. */
record NextPhaseForm(
        @Nullable @Size(max = 20_000) String decisionPoint,
        @Nullable @Size(max = 20_000) String scaling,
        NextPhase.@Nullable State state,

        @Nullable @Size(max = 20) @Pattern(regexp = "\\s*|\\s*[A-ZÅÄÖ]{2,4}/\\d{1,5}/\\d{4}\\s*")
        String laterCase,

        @Nullable Integer version)
        implements PartForm {

    static NextPhaseForm of(NextPhase it, int version) {
        return new NextPhaseForm(it.decisionPoint(), it.scaling(), it.state(), it.laterCase(), version);
    }

    /** Whoever has applied has a case. */
    @Override
    public void check(Errors errors) {
        if (state == NextPhase.State.APPLIED && Rows.allBlank(laterCase)) {
            errors.rejectValue("laterCase", "required");
        }
    }

    NextPhase toNextPhase() {
        return new NextPhase(text(decisionPoint), text(scaling), state, text(laterCase));
    }

    @Override
    public String asText() {
        return Rows.joined(decisionPoint, scaling, laterCase);
    }
}
