package se.vagval.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** Målkonfliktens läge: sedd i förväg eller bemött i efterhand. */
public enum ConflictMode {
    PROACTIVE,
    REACTIVE;

    /** A choice that nobody has made was once kept as an empty text. */
    @JsonCreator
    static @Nullable ConflictMode stored(@Nullable String name) {
        return name == null || name.isEmpty() ? null : valueOf(name);
    }
}
