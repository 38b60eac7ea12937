package se.vagval.intake.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The last question before a received file becomes a registered application. */
record IntakeRegistrationForm(
        @NotBlank @Nullable String unit, @Nullable Boolean compared) {

    boolean isCompared() {
        return Boolean.TRUE.equals(compared);
    }
}
