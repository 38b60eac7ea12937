package se.vagval.decision.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A member's private note; the version tells which one it was written on. */
record NoteForm(
        @Size(max = 4000) @Nullable String note,
        @NotNull @Nullable Long version) {

    String text() {
        return note == null ? "" : note;
    }

    long versionOrNone() {
        return version == null ? -1 : version;
    }
}
