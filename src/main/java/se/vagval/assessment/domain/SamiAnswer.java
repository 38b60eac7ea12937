package se.vagval.assessment.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.SamiArea;
import se.vagval.assessment.SamiArea.Stance;
import se.vagval.database.StoredDocument;

/**
 * Samiskt perspektiv: how the matter stands to each area, and what it means for land and reindeer herding. The areas touched
 * are kept as codes as well; an assessment from before has nothing but them.
 */
public record SamiAnswer(List<String> areas, String land, List<SamiArea> stances) implements StoredDocument {

    public static final SamiAnswer NONE = new SamiAnswer(List.of(), "");

    public SamiAnswer(@Nullable List<String> areas, @Nullable String land, @Nullable List<SamiArea> stances) {
        this.areas = areas == null ? List.of() : List.copyOf(areas);
        this.land = land == null ? "" : land;
        this.stances = stances == null ? List.of() : List.copyOf(stances);
    }

    public SamiAnswer(@Nullable List<String> areas, @Nullable String land) {
        this(areas, land, null);
    }

    public static SamiAnswer of(List<SamiArea> stances, String land) {
        var touched = stances.stream()
                .filter(it -> it.stance() != null && it.stance().touches())
                .map(SamiArea::code)
                .toList();
        return new SamiAnswer(touched, land, stances);
    }

    public Optional<SamiArea> of(String code) {
        return stances.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .or(() ->
                        areas.contains(code) ? Optional.of(new SamiArea(code, Stance.TOUCHED, "")) : Optional.empty());
    }

    /** Every code that is named. */
    List<String> codes() {
        return Stream.concat(areas.stream(), stances.stream().map(SamiArea::code))
                .toList();
    }

    List<SamiArea> risks() {
        return stances.stream().filter(it -> it.stance() == Stance.RISK).toList();
    }
}
