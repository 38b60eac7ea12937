package se.vagval.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** Satsningens förhållande till projektet. */
public enum InitiativeRelation {
    CLASH,
    OVERLAP,
    COMPLEMENT,
    BUILDS_ON;

    /** A choice that nobody has made was once kept as an empty text. */
    @JsonCreator
    static @Nullable InitiativeRelation stored(@Nullable String name) {
        return name == null || name.isEmpty() ? null : valueOf(name);
    }
}
