package se.vagval.search.domain;

import java.util.List;
import java.util.Map;

/**
 * Sökresultat. One page of hits, best first; how many of each kind there are, which nobody knows when there are more than are looked through; and, when nothing was found as it
 * was typed, what was looked for instead.
 */
public record SearchResult(
        List<SearchHit> hits,
        Map<SearchKind, Integer> counts,
        int count,
        boolean capped,
        boolean more,
        String instead) {

    static final SearchResult NONE = new SearchResult(List.of(), Map.of(), 0, false, false, "");

    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /** Found, but nobody knows how many of each kind. */
    public boolean isUncounted() {
        return capped || counts.isEmpty() && count > 0;
    }

    SearchResult insteadOf(String meant) {
        return new SearchResult(hits, counts, count, capped, more, meant);
    }
}
