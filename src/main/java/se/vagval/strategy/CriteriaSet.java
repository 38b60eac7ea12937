package se.vagval.strategy;

import java.util.List;
import se.vagval.strategy.FrameworkVersion.Provenance;

/** Kriterieuppsättning. Which criteria a project of that type is not judged on; types without a set are judged on all. */
public record CriteriaSet(String code, ProjectType type, List<String> without, Provenance provenance) {

    @SuppressWarnings("NullAway")
    public CriteriaSet {
        without = without == null ? List.of() : List.copyOf(without);
    }
}
