package se.vagval.portfolio.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import se.vagval.portfolio.domain.QuarterYear.Equation;

/**
 * Cellens gränser. What is open leaves room for other tables than the true one. A hidden small number is safe when one of them
 * has three or more in its place, and hidden money when one of them has a fifth more. One linear programme finds a table that
 * does so for as many cells as it can; what is left is tried cell by cell.
 */
final class CellBounds {

    private static final double NEAR = 1e-6;
    private static final double MORE = 1.2;

    private final QuarterYear year;
    private final Set<QuarterCell> hidden;
    private final UnaryOperator<QuarterCell> reckoned;
    private final List<Equation> equations;

    /** @param reckoned which cell of the equations tells how large a hidden one may be: itself, or a sum that it is a part of */
    CellBounds(
            QuarterYear year, Set<QuarterCell> hidden, UnaryOperator<QuarterCell> reckoned, List<Equation> equations) {
        this.year = year;
        this.hidden = hidden;
        this.reckoned = reckoned;
        this.equations = equations.stream()
                .filter(it -> it.members().anyMatch(hidden::contains))
                .toList();
    }

    /** The hidden cells that could be told. */
    Set<QuarterCell> unsafe(int least) {
        var unsafe = new LinkedHashSet<QuarterCell>();
        counts(unsafe, CellNumbers::received, least);
        counts(unsafe, CellNumbers::granted, least);
        counts(unsafe, CellNumbers::rejected, least);
        var money = new HashMap<QuarterCell, Double>();
        hidden.stream()
                .filter(it -> CellNumbers.isSmall(year.of(it).granted(), least))
                .forEach(it -> money.merge(reckoned.apply(it), year.of(it).amount() / 1000.0 * MORE, Math::max));
        unsafe.addAll(new Attempt(it -> it.amount(), 1000, false).outOfReach(money));
        return unsafe;
    }

    private void counts(Set<QuarterCell> unsafe, ToLongFunction<CellNumbers> count, int least) {
        var wanted = new HashMap<QuarterCell, Double>();
        hidden.stream()
                .filter(it -> CellNumbers.isSmall(count.applyAsLong(year.of(it)), least))
                .forEach(it -> wanted.put(reckoned.apply(it), (double) least));
        unsafe.addAll(new Attempt(count, 1, true).outOfReach(wanted));
    }

    /** Försök att räkna tillbaka one of the numbers. */
    private final class Attempt {

        private final ToLongFunction<CellNumbers> number;
        private final double unit;
        private final boolean counts;
        private int expressions;

        Attempt(ToLongFunction<CellNumbers> number, double unit, boolean counts) {
            this.number = number;
            this.unit = unit;
            this.counts = counts;
        }

        Set<QuarterCell> outOfReach(Map<QuarterCell, Double> wanted) {
            var left = new HashMap<>(wanted);
            while (!left.isEmpty()) {
                var reached = reachedAtOnce(left);
                if (reached.isEmpty()) {
                    break;
                }
                reached.forEach(left::remove);
            }
            var unsafe = new LinkedHashSet<QuarterCell>();
            left.forEach((cell, goal) -> {
                if (reachedAtOnce(Map.of(cell, goal)).isEmpty()) {
                    unsafe.add(cell);
                }
            });
            return unsafe;
        }

        private List<QuarterCell> reachedAtOnce(Map<QuarterCell, Double> wanted) {
            var model = new ExpressionsBasedModel();
            var unknown = new HashMap<QuarterCell, Variable>();
            hidden.stream()
                    .filter(it -> reckoned.apply(it).equals(it))
                    .forEach(it -> unknown.put(
                            it, model.newVariable("x" + unknown.size()).lower(0)));
            equations.forEach(it -> bind(model, it, unknown));
            var goals = new HashMap<QuarterCell, Variable>();
            wanted.forEach((cell, goal) -> {
                var reach = model.newVariable("y" + goals.size())
                        .lower(0)
                        .upper(goal)
                        .weight(1);
                goals.put(cell, reach);
                var below = model.newExpression("g" + goals.size()).lower(0);
                add(below, cell, 1, unknown);
                below.set(reach, -1);
            });
            return reached(model, wanted, goals);
        }

        private static List<QuarterCell> reached(
                ExpressionsBasedModel model, Map<QuarterCell, Double> wanted, Map<QuarterCell, Variable> goals) {
            var result = model.maximise();
            var reached = new ArrayList<QuarterCell>();
            if (result.getState().isOptimal()) {
                wanted.forEach((cell, goal) -> {
                    var reach = goals.get(cell);
                    var at = model.getVariables().indexOf(reach);
                    if (reach != null && result.doubleValue(at) >= goal - NEAR * Math.max(1, goal)) {
                        reached.add(cell);
                    }
                });
            }
            return reached;
        }

        private void bind(ExpressionsBasedModel model, Equation equation, Map<QuarterCell, Variable> unknown) {
            var sum = model.newExpression("e" + expressions++);
            var known = add(sum, equation.total(), -1, unknown);
            for (var part : equation.parts()) {
                known += add(sum, part, 1, unknown);
            }
            if (!counts || equation.countsToo()) {
                sum.level(-known);
            } else {
                // A case counted in several municipalities: their numbers are at least the county's, none more than it.
                sum.lower(-known);
                for (var part : equation.parts()) {
                    var below = model.newExpression("e" + expressions++);
                    below.upper(-add(below, part, 1, unknown) - add(below, equation.total(), -1, unknown));
                }
            }
        }

        /** @return what is known of it */
        private double add(Expression sum, QuarterCell cell, int sign, Map<QuarterCell, Variable> unknown) {
            var variable = unknown.get(cell);
            if (variable == null) {
                return sign * number.applyAsLong(year.of(cell)) / unit;
            }
            sum.set(variable, sign);
            return 0;
        }
    }
}
