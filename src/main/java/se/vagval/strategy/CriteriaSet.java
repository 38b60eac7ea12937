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

    /** The criteria that a project of the type, which asks those funds, is not judged on. */
    public static List<String> without(List<CriteriaSet> sets, ProjectType type, Collection<String> funds) {
        return sets.stream()
                .filter(it -> it.isFor(type, funds))
                .flatMap(it -> it.without().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isFor(ProjectType asked, Collection<String> funds) {
        return asked == type
                || fund != null && !funds.isEmpty() && funds.stream().allMatch(fund::equals);
    }
}
