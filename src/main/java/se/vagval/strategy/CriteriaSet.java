package se.vagval.strategy;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Kriterieuppsättning. Which criteria a project of that type, or one that asks that fund alone, is not judged on; what has no set
 * is judged on all.
 */
public record CriteriaSet(
        String code, @Nullable ProjectType type, @Nullable String fund, List<String> without, Provenance provenance) {

    @SuppressWarnings("NullAway")
    public CriteriaSet {
        without = without == null ? List.of() : List.copyOf(without);
    }

    boolean isFor(ProjectType asked, Collection<String> funds) {
        return asked == type
                || fund != null && !funds.isEmpty() && funds.stream().allMatch(fund::equals);
    }
}
