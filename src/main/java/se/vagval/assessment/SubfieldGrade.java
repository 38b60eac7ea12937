package se.vagval.assessment;

import org.jspecify.annotations.Nullable;

/** Delbedömning. One sub-field of a criterion with a level of its own; without a level it cannot be assessed, and the note says why. */
public record SubfieldGrade(
        String dimension, String name, @Nullable Integer level, String word, String note) {}
