package se.vagval.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.domain.SamiReferring.Asked;
import se.vagval.casefile.LetterWay;

/** What is asked of a Sami party. */
record SamiReferralForm(
        @NotBlank @Size(max = 200) @Nullable String party,
        @NotBlank @Size(max = 20_000) @Nullable String question,
        @NotNull @Nullable LocalDate sentOn,
        @NotNull @Nullable LetterWay way,
        @NotNull @Nullable LocalDate due) {

    static final SamiReferralForm EMPTY = new SamiReferralForm(null, null, null, null, null);

    void check(Errors errors, LocalDate today) {
        if (sentOn != null && sentOn.isAfter(today)) {
            errors.rejectValue("sentOn", "future");
        }
        if (sentOn != null && due != null && due.isBefore(sentOn)) {
            errors.rejectValue("due", "order");
        }
    }

    Asked toAsked() {
        return new Asked(
                Objects.requireNonNull(party),
                Objects.requireNonNull(question),
                Objects.requireNonNull(sentOn),
                Objects.requireNonNull(way),
                Objects.requireNonNull(due));
    }
}
