package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;

/** Samiskt perspektiv: the areas touched, and what the matter means for land and reindeer herding. */
public record SamiAnswer(List<String> areas, String land) implements StoredDocument {

    public static final SamiAnswer NONE = new SamiAnswer(List.of(), "");

    public SamiAnswer(@Nullable List<String> areas, @Nullable String land) {
        this.areas = areas == null ? List.of() : List.copyOf(areas);
        this.land = land == null ? "" : land;
    }
}
