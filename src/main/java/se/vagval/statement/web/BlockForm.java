package se.vagval.statement.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.vagval.wording.TypedOver;

/** What the letter sends of one block: the words, and the save and the words they were typed over. */
record BlockForm(
        @Size(max = MOST) @Nullable String text,
        @Size(max = MOST) @Nullable String base,
        @Size(max = MOST) @Nullable String tried,
        @Nullable Integer version) {

    static final int MOST = 200_000;

    String written() {
        return text == null ? "" : text;
    }

    int seen() {
        return version == null ? -1 : version;
    }

    TypedOver typed() {
        return new TypedOver(written(), seen(), base, tried);
    }
}
