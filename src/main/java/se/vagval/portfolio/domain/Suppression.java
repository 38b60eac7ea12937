package se.vagval.portfolio.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.vagval.portfolio.domain.QuarterYear.Equation;

/**
 * Undertryckning. Which cells stay hidden: those that tell of fewer than three, and as many others as it takes for nobody to
 * add and subtract the hidden ones back, from this table and all that has been published of the year before.
 */
public final class Suppression {

    /** Fewer than this are hidden. */
    public static final int LEAST = 3;

    private static final long FRESH_SUM = 10_000;
    private static final long SUM = 100_000;
    private static final long EMPTY = 1_000_000;

    private final QuarterYear year;
    private final Set<QuarterCell> open;
    private final Set<QuarterCell> hidden;
    private final Set<QuarterCell> unasked;
    private final List<Equation> equations;
    private final Map<QuarterCell, List<Equation>> through = new HashMap<>();

    private Suppression(QuarterYear year, Set<QuarterCell> asked, Set<QuarterCell> published) {
        this.year = year;
        this.equations = year.equations();
        equations.forEach(it -> it.members()
                .forEach(cell ->
                        through.computeIfAbsent(cell, any -> new ArrayList<>()).add(it)));
        this.open = new HashSet<>(asked);
        this.open.removeAll(published);
        this.hidden = new LinkedHashSet<>(year.cells().keySet());
        this.hidden.removeAll(published);
        this.hidden.removeAll(open);
        this.unasked = Set.copyOf(hidden);
    }

    /**
     * Of what is asked for, what has to be hidden.
     *
     * @param published what stands in an edition already and can never be hidden again
     */
    public static Set<QuarterCell> of(QuarterYear year, Set<QuarterCell> asked, Set<QuarterCell> published) {
        var suppression = new Suppression(year, asked, published);
        suppression.run();
        var kept = new LinkedHashSet<>(suppression.hidden);
        kept.retainAll(asked);
        return kept;
    }

    private void run() {
        List.copyOf(open).stream().filter(it -> year.of(it).isSmall(LEAST)).forEach(this::hide);
        do {
            hideLonely();
        } while (hideOneMore());
    }

    /** A hidden number alone in its sum is the sum less the others. */
    private void hideLonely() {
        for (var changed = true; changed; ) {
            changed = false;
            for (var equation : equations) {
                var closed = equation.members().filter(hidden::contains).toList();
                if (closed.size() == 1 && isKept(closed.getFirst())) {
                    changed |= cheapest(List.of(equation), it -> true)
                            .map(this::hide)
                            .orElse(false);
                }
            }
        }
    }

    /** What nobody has asked for and tells of many may be reckoned out; what it helps to tell is for the bounds to find. */
    private boolean isKept(QuarterCell cell) {
        return !unasked.contains(cell) || year.of(cell).isSmall(LEAST);
    }

    /** As long as somebody who reckons with all that is open could tell that a hidden number is one or two, or what it is. */
    private boolean hideOneMore() {
        var bounds = new CellBounds(year, hidden, equations);
        for (var cell : bounds.unsafe(LEAST)) {
            var more = cheapest(throughOf(cell), it -> true)
                    .or(() -> cheapest(equations, it -> isNear(it, cell)))
                    .or(() -> cheapest(equations, it -> true));
            if (more.map(this::hide).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(QuarterCell one, QuarterCell other) {
        return one.place().equals(other.place()) || one.form().equals(other.form());
    }

    private List<Equation> throughOf(QuarterCell cell) {
        return through.getOrDefault(cell, List.of());
    }

    private Optional<QuarterCell> cheapest(List<Equation> from, Predicate<QuarterCell> which) {
        return from.stream()
                .flatMap(Equation::members)
                .filter(open::contains)
                .filter(which)
                .min(Comparator.comparingLong(this::cost).thenComparing(QuarterCell::toString));
    }

    /** What a reader loses: a sum is worth more than a cell, an empty cell hides nothing, and a fresh sum asks for company. */
    private long cost(QuarterCell cell) {
        var numbers = year.of(cell);
        var fresh = throughOf(cell).stream()
                .filter(it -> it.members().noneMatch(hidden::contains))
                .count();
        return numbers.cases() + fresh * FRESH_SUM + (cell.isSum() ? SUM : 0) + (numbers.isNothing() ? EMPTY : 0);
    }

    private boolean hide(QuarterCell cell) {
        open.remove(cell);
        return hidden.add(cell);
    }
}
