package se.vagval.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a file is dismissed. */
record IntakeDismissalForm(
        @NotBlank @Size(max = 4000) @Nullable String reason) {

    static final IntakeDismissalForm EMPTY = new IntakeDismissalForm(null);
}
