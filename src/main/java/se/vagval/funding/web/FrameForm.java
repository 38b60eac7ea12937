package se.vagval.funding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.funding.domain.Frame;
import se.vagval.funding.domain.FrameSetting.NewFrame;

/** A frame as it is typed; {@code seen} is the number of the frame that was on the page. */
record FrameForm(
        int year,
        int seen,
        @NotBlank @Size(max = 60) @Nullable String amount,
        @Size(max = 60) @Nullable String authority,
        @NotNull @Nullable LocalDate decidedOn,
        @NotBlank @Size(max = 300) @Nullable String reference) {

    static FrameForm of(int year, @Nullable Frame latest) {
        return latest == null
                ? new FrameForm(year, 0, "", "", null, "")
                : new FrameForm(
                        year,
                        latest.number(),
                        Kronor.write(latest.amount()),
                        Kronor.write(latest.authority()),
                        null,
                        "");
    }

    /** What is typed as a frame; nothing when a field says why not. */
    @Nullable
    NewFrame read(int inYear, Errors errors) {
        Days.check(decidedOn, "decidedOn", errors);
        var kronor = Kronor.read(amount, "amount", errors);
        var bound = Kronor.read(authority, "authority", errors);
        return errors.hasErrors() || kronor == null
                ? null
                : new NewFrame(
                        inYear,
                        seen,
                        kronor,
                        bound,
                        Objects.requireNonNull(decidedOn),
                        Objects.requireNonNull(reference).strip());
    }
}
