package se.vagval.portfolio.domain;

import static org.hipparchus.optim.nonlinear.scalar.GoalType.MAXIMIZE;
import static org.hipparchus.optim.nonlinear.scalar.GoalType.MINIMIZE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to know what is hidden: knows the published tables and how a table adds up, nothing else, and reckons by
 * another solver than the portal's between which bounds each hidden number must lie.
 */
final class TableAttacker {

    /** Between which bounds a number lies. */
    record Bounds(double from, double to) {}

    private final Map<QuarterCell, CellNumbers> published;
    private final List<String> places;
    private final List<String> forms;
    private final ToLongFunction<CellNumbers> number;
    private final boolean money;
    private final Map<QuarterCell, Integer> unknown = new LinkedHashMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final List<Object[]> sums = new ArrayList<>();

    TableAttacker(
            Map<QuarterCell, CellNumbers> published,
            List<String> places,
            List<String> forms,
            int quarters,
            ToLongFunction<CellNumbers> number,
            boolean money,
            boolean addsUp) {
        this.published = published;
        this.places = places;
        this.forms = forms;
        this.number = number;
        this.money = money;
        for (var quarter = 1; quarter <= quarters; quarter++) {
            read(quarter, false);
            read(quarter, true);
            upTo(quarter, money || addsUp);
        }
        sums.forEach(it -> constraints.add(constraint(it)));
    }

    Bounds boundsOf(QuarterCell cell) {
        return new Bounds(solve(cell, MINIMIZE), solve(cell, MAXIMIZE));
    }

    private double solve(QuarterCell cell, GoalType goal) {
        var at = unknown.get(cell);
        if (at == null) {
            var known = number.applyAsLong(published.get(cell));
            return known;
        }
        var weights = new double[unknown.size()];
        weights[at] = 1;
        try {
            return new SimplexSolver(1e-9)
                    .optimize(
                            new LinearObjectiveFunction(weights, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (org.hipparchus.exception.MathRuntimeException unbounded) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private void read(int quarter, boolean cumulative) {
        var county = new QuarterCell(Geography.COUNTY, "ALL", "ALL", quarter, cumulative);
        rowSum(county);
        for (var geography : List.of(Geography.SEAT, Geography.OPERATION)) {
            for (var place : places) {
                rowSum(new QuarterCell(geography, place, "ALL", quarter, cumulative));
            }
            var all = new ArrayList<>(forms);
            all.add("ALL");
            for (var form : all) {
                var total = new QuarterCell(Geography.COUNTY, "ALL", form, quarter, cumulative);
                var parts = places.stream()
                        .map(it -> new QuarterCell(geography, it, form, quarter, cumulative))
                        .toList();
                if (money || geography == Geography.SEAT) {
                    add(total, parts, Relationship.EQ);
                } else {
                    add(total, parts, Relationship.GEQ);
                    parts.forEach(it -> add(total, List.of(it), Relationship.LEQ));
                }
            }
        }
    }

    private void rowSum(QuarterCell row) {
        add(
                row,
                forms.stream()
                        .map(it -> new QuarterCell(row.geography(), row.place(), it, row.quarter(), row.cumulative()))
                        .toList(),
                Relationship.EQ);
    }

    /** Cases that are paid in several quarters are one case of the year: at least the greatest quarter, at most their sum. */
    private void upTo(int quarter, boolean addsUp) {
        for (var cell : List.copyOf(known(quarter))) {
            var parts = new ArrayList<QuarterCell>();
            for (var each = 1; each <= quarter; each++) {
                parts.add(new QuarterCell(cell.geography(), cell.place(), cell.form(), each, false));
            }
            add(cell, parts, addsUp ? Relationship.EQ : Relationship.GEQ);
            if (!addsUp) {
                parts.forEach(it -> add(cell, List.of(it), Relationship.LEQ));
            }
        }
    }

    private List<QuarterCell> known(int quarter) {
        var all = new ArrayList<QuarterCell>(published.keySet());
        all.addAll(unknown.keySet());
        return all.stream()
                .filter(it -> it.cumulative() && it.quarter() == quarter)
                .toList();
    }

    private void add(QuarterCell total, List<QuarterCell> parts, Relationship how) {
        parts.forEach(this::meet);
        meet(total);
        sums.add(new Object[] {total, parts, how});
    }

    private void meet(QuarterCell cell) {
        if (!published.containsKey(cell)) {
            unknown.putIfAbsent(cell, unknown.size());
        }
    }

    @SuppressWarnings("unchecked")
    private LinearConstraint constraint(Object[] sum) {
        var weights = new double[unknown.size()];
        var known = 0.0;
        for (var part : (List<QuarterCell>) sum[1]) {
            known += put(part, 1, weights);
        }
        known += put((QuarterCell) sum[0], -1, weights);
        return new LinearConstraint(weights, (Relationship) sum[2], -known);
    }

    private double put(QuarterCell cell, int sign, double[] weights) {
        @Nullable Integer at = unknown.get(cell);
        if (at == null) {
            return (double) sign * number.applyAsLong(published.get(cell)) / (money ? 1000 : 1);
        }
        weights[at] += sign;
        return 0;
    }
}
