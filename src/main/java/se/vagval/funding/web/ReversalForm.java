package se.vagval.funding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.funding.domain.Reversal;

/** Money that comes back, as it is typed. */
record ReversalForm(
        @NotNull Reversal.@Nullable Kind kind,
        @NotBlank @Size(max = 60) @Nullable String amount,
        @NotNull @Nullable LocalDate reversedOn,
        @NotNull @Nullable Integer frameYear,
        @NotBlank @Size(max = 1000) @Nullable String reason) {

    static ReversalForm of(int year) {
        return new ReversalForm(null, "", null, year, "");
    }
}
