package se.vagval.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.strategy.CostType;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.FrameworkVersion;

/**
 * Projektets pengar. One way to count for every page and paper: project income is taken off the costs, and what an
 * application does not say is unknown and never nought. Public is all that is public money, regional what the region
 * decides on: the grant applied for and the region's own. All financing is unknown in what was kept before it was counted.
 */
public record ProjectMoney(
        @Nullable Long cost,
        @Nullable Long applied,
        @Nullable Long publicMoney,
        @Nullable Long regional,
        long unconfirmed,
        @Nullable Long financing) {

    public static ProjectMoney of(List<BudgetLine> budget, List<FinancingLine> financing, FrameworkVersion framework) {
        return new ProjectMoney(
                budget.isEmpty() ? null : costOf(budget, framework),
                known(financing, it -> framework.is(FinancingType.Trait.APPLIED_GRANT, it.type())),
                known(financing, it -> framework.is(FinancingType.Trait.PUBLIC, it.type())),
                known(financing, it -> framework.is(FinancingType.Trait.REGIONAL, it.type())),
                sum(financing, it -> !it.confirmed() && !isAppliedFor(it, framework)),
                known(financing, it -> true));
    }

    /** Two sums alone are known, as they once were kept; nought is unknown. */
    public static ProjectMoney of(long cost, long applied) {
        return new ProjectMoney(cost == 0 ? null : cost, applied == 0 ? null : applied, null, null, 0, null);
    }

    /** The same project when another sum is given than was applied for. */
    public ProjectMoney granting(long given) {
        return new ProjectMoney(
                cost,
                given,
                granting(publicMoney, given),
                granting(regional, given),
                unconfirmed,
                granting(financing, given));
    }

    /** A grant that the application names no sum for is not among its financing: what is given comes beside the others. */
    private @Nullable Long granting(@Nullable Long sum, long given) {
        if (applied == null) {
            return financing == null ? sum : Long.valueOf((sum == null ? 0 : sum) + given);
        }
        return sum == null || sum < applied ? sum : Long.valueOf(sum - applied + given);
    }

    /** What a text may name of the project when so much is given: as it is applied for, as it then is, and what lies between. */
    public Set<Long> sumsGiving(long given) {
        var sums = new HashSet<>(sums());
        sums.addAll(granting(given).sums());
        if (applied != null) {
            sums.add(Math.abs(applied - given));
        }
        return sums;
    }

    private Set<Long> sums() {
        return Stream.of(cost, publicMoney, regional, Long.valueOf(unconfirmed), Long.valueOf(Math.abs(missing())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What the project costs beyond its financing; less than nought when there is more of that than it costs. */
    public long missing() {
        return cost == null || financing == null ? 0 : cost - financing;
    }

    /** What the project costs, its own income taken off. */
    public static long costOf(List<BudgetLine> budget, FrameworkVersion framework) {
        return budget.stream().mapToLong(it -> signed(it, framework)).sum();
    }

    /** A line of the budget as it counts: income is less than nothing. */
    public static long signed(BudgetLine line, FrameworkVersion framework) {
        return framework.is(CostType.Trait.DEDUCTED, line.costType()) ? -Math.abs(line.amount()) : line.amount();
    }

    public static boolean isAppliedFor(FinancingLine line, FrameworkVersion framework) {
        return framework.is(FinancingType.Trait.APPLIED_GRANT, line.type());
    }

    private static @Nullable Long known(List<FinancingLine> financing, Predicate<FinancingLine> which) {
        var found = sum(financing, which);
        return found == 0 ? null : found;
    }

    private static long sum(List<FinancingLine> financing, Predicate<FinancingLine> which) {
        return financing.stream().filter(which).mapToLong(FinancingLine::amount).sum();
    }
}
