package se.vagval.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Delbedömning. One sub-field of a criterion with a level of its own; without a level it cannot be assessed, and the note says why.
 * {@code code} says which it is, whatever it comes to be called; what was kept without one has none.
 */
public record SubfieldGrade(
        String dimension,
        String code,
        String name,
        @Nullable Integer level,
        String word,
        String note) {

    public SubfieldGrade(
            String dimension, @Nullable String code, String name, @Nullable Integer level, String word, String note) {
        this.dimension = dimension;
        this.code = Objects.requireNonNullElse(code, "");
        this.name = name;
        this.level = level;
        this.word = word;
        this.note = note;
    }
}
