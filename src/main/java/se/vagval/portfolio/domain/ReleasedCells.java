package se.vagval.portfolio.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Utgivna celler. What all editions together have told, and what they have kept back, year by year. */
final class ReleasedCells {

    private final Map<Integer, Set<QuarterCell>> open = new HashMap<>();
    private final Map<Integer, Set<QuarterCell>> hidden = new HashMap<>();

    ReleasedCells(CellKind kind, Collection<QuarterEdition> editions) {
        for (var edition : editions) {
            var content = edition.read();
            for (var row : kind.isToldIn(content) ? content.rows() : List.<QuarterContent.Row>of()) {
                var cell = new QuarterCell(
                        row.geography(),
                        row.place(),
                        row.form(),
                        edition.quarter().quarter(),
                        row.period().isCumulative());
                (kind.isHidden(row) ? hidden : open)
                        .computeIfAbsent(row.period().yearOf(edition.quarter()), it -> new HashSet<>())
                        .add(cell);
            }
        }
    }

    Set<QuarterCell> openOf(int year) {
        return open.getOrDefault(year, Set.of());
    }

    /** Kept back by every edition that has the cell. */
    Set<QuarterCell> hiddenOf(int year) {
        var kept = new HashSet<>(hidden.getOrDefault(year, Set.of()));
        kept.removeAll(openOf(year));
        return kept;
    }

    int lastQuarterOf(int year) {
        return openOf(year).stream().mapToInt(QuarterCell::quarter).max().orElse(1);
    }
}
