package se.vagval.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record PasswordForm(
        @NotBlank @Size(min = 15, max = 200) @Nullable String password) {}
