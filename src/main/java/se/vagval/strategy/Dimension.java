package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.LevelAnchor;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Dimension. One of D1–D15: guiding question, five level anchors (index = level 0–4), the word a level has in running
 * text, what is demanded in particular, whether it may be left aside as not relevant, its role, if it has one, whether it is on
 * trial, and the sub-fields that are judged each by itself on the same scale.
 */
public record Dimension(
        String code,
        String name,
        String question,
        List<LevelAnchor> anchors,
        @Nullable String particular,
        boolean requiredBySuggestion,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean mayBeIrrelevant,

        @Nullable DimensionRole role,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean onTrial,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> subfields,

        Provenance provenance) {

    @SuppressWarnings("NullAway")
    public Dimension {
        subfields = subfields == null ? List.of() : List.copyOf(subfields);
        role = role == null ? FormatOne.roleOf(code) : role;
        onTrial = Boolean.TRUE.equals(onTrial) ? true : null;
    }

    /** På prov: said where it is judged by, and those who do are asked how it works. */
    public boolean triedOut() {
        return Boolean.TRUE.equals(onTrial);
    }

    public boolean is(DimensionRole asked) {
        return role == asked;
    }

    /** @param level 0–4 */
    public LevelAnchor anchor(int level) {
        return anchors.get(level);
    }
}
