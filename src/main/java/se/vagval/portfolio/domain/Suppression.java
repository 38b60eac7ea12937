package se.vagval.portfolio.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    private final int silent;
    private final List<Equation> equations;
    private final Map<QuarterCell, List<Equation>> through = new HashMap<>();

    private Suppression(QuarterYear year, Set<QuarterCell> asked, Set<QuarterCell> published) {
        this.year = year;
        this.open = new HashSet<>(asked);
        this.open.removeAll(published);
        this.hidden = new LinkedHashSet<>(year.cells().keySet());
        this.hidden.removeAll(published);
        this.hidden.removeAll(open);
        this.unasked = Set.copyOf(hidden);
        this.silent = silent();
        this.equations = year.equations().stream()
                .filter(it -> it.members().noneMatch(this::isBefore))
                .toList();
        equations.forEach(it -> it.members()
                .forEach(cell ->
                        through.computeIfAbsent(cell, any -> new ArrayList<>()).add(it)));
    }

    /** So many quarters from the beginning of the year that nothing is told of, by themselves or in sums. */
    private int silent() {
        var quarter = 0;
        while (quarter < year.quarters()
                && Stream.concat(year.table(quarter + 1, false).stream(), year.table(quarter + 1, true).stream())
                        .allMatch(unasked::contains)) {
            quarter++;
        }
        return quarter;
    }

    /** Of the silent quarters their sum alone is reckoned with: however it is parted between them, nobody could tell. */
    private boolean isBefore(QuarterCell cell) {
        return cell.quarter() < silent || cell.quarter() == silent && !cell.cumulative();
    }

    /** What a silent cell can be at most is what the sum of the silent quarters can be. */
    private QuarterCell reckoned(QuarterCell cell) {
        return isBefore(cell) ? cell.in(silent, true) : cell;
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
        } while (hideMore());
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

    /**
     * As long as somebody who reckons with all that is open could tell that a hidden number is one or two, or what it is. Each gets
     * company; those whose sums have got some in this round wait for the next, since it may be enough for them, too.
     */
    private boolean hideMore() {
        var bounds = new CellBounds(year, hidden, this::reckoned, equations);
        var touched = Collections.<Equation>newSetFromMap(new IdentityHashMap<>());
        for (var cell : bounds.unsafe(LEAST)) {
            if (throughOf(cell).stream().noneMatch(touched::contains)) {
                cheapest(throughOf(cell), it -> true)
                        .or(() -> cheapest(equations, it -> isNear(it, cell)))
                        .or(() -> cheapest(equations, it -> true))
                        .ifPresent(more -> {
                            hide(more);
                            touched.addAll(throughOf(cell));
                            touched.addAll(throughOf(more));
                        });
            }
        }
        return !touched.isEmpty();
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
