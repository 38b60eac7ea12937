package se.vagval.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** Målkonfliktens allvar. */
public enum ConflictSeverity {
    LOW,
    MEDIUM,
    HIGH,
    UNMANAGEABLE;

    /** A choice that nobody has made was once kept as an empty text. */
    @JsonCreator
    static @Nullable ConflictSeverity stored(@Nullable String name) {
        return name == null || name.isEmpty() ? null : valueOf(name);
    }
}
