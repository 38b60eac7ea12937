package se.vagval.funding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A payment as it is typed. */
record PaymentForm(
        @NotBlank @Size(max = 60) @Nullable String amount,
        @NotNull @Nullable LocalDate paidOn,
        boolean advance,
        @NotBlank @Size(max = 300) @Nullable String reference) {

    static final PaymentForm EMPTY = new PaymentForm("", null, false, "");
}
