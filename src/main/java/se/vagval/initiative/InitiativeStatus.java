package se.vagval.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** Satsningens läge. */
public enum InitiativeStatus {
    EARLIER,
    ONGOING,
    TESTED,
    PLANNED;

    /** A choice that nobody has made was once kept as an empty text. */
    @JsonCreator
    static @Nullable InitiativeStatus stored(@Nullable String name) {
        return name == null || name.isEmpty() ? null : valueOf(name);
    }
}
