package se.vagval.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.RunKind;

/** What is to be put to the method. */
record RunForm(
        @NotNull @Nullable RunKind kind,
        @NotBlank @Nullable @Size(max = 300) String title,
        boolean light) {}
