package se.vagval.search.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sökfråga. What was typed, and to which kinds and days it is narrowed; no kinds mean all that the reader may find. */
public record SearchQuery(
        String typed,
        Set<SearchKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page) {

    public SearchQuery {
        kinds = Set.copyOf(kinds);
    }

    SearchQuery typed(String other) {
        return new SearchQuery(other, kinds, from, until, page);
    }
}
