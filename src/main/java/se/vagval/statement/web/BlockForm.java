package se.vagval.statement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of one block sends. */
record BlockForm(
        @Size(max = MOST) @Nullable String text,
        @NotNull @Nullable Integer version) {

    static final int MOST = 200_000;

    static final BlockForm NONE = new BlockForm(null, null);

    String written() {
        return text == null ? "" : text;
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
