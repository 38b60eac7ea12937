package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.NextPhase;
import se.vagval.casefile.RegistryNumber;

/** Nästa fas: what is to be decided, how it may grow, and the later case if there is one. */
record NextPhaseForm(
        @Nullable @Size(max = 20_000) String decisionPoint,
        @Nullable @Size(max = 20_000) String scaling,
        NextPhase.@Nullable State state,

        @Nullable @Size(max = 20) @Pattern(regexp = LATER_CASE)
        String laterCase,

        @Nullable Integer version)
        implements PartForm {

    /** Nothing, or a registry number with whatever blanks came along. */
    static final String LATER_CASE = "\\s*|\\s*" + RegistryNumber.FORM + "\\s*";

    static NextPhaseForm of(NextPhase it, int version) {
        return new NextPhaseForm(it.decisionPoint(), it.scaling(), it.state(), it.laterCase(), version);
    }

    @Override
    public void check(Errors errors) {
        checkApplied(state, laterCase, errors);
    }

    /** Whoever has applied has a case. */
    static void checkApplied(NextPhase.@Nullable State state, @Nullable String laterCase, Errors errors) {
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
