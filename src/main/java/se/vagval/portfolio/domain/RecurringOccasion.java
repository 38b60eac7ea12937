package se.vagval.portfolio.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gången en återkommande rapport kom; the figure of that day, where all its receivers see the same. */
public record RecurringOccasion(
        LocalDate day, @Nullable Long cases, @Nullable Long amount) {}
