package se.vagval.intake.domain;

import org.jspecify.annotations.Nullable;

/** What a person has entered about one value; {@code typed} is null when the page did not ask for any. */
public record IntakeEntry(@Nullable String typed, boolean confirmed, boolean leftOut) {}
