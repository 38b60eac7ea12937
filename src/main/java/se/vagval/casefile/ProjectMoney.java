package se.vagval.casefile;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;

/**
 * Projektets pengar. One way to count for every page and paper: project income is taken off the costs, and what an
 * application does not say is unknown and never nought. Public is all that is public money, regional what the region
 * decides on: the grant applied for and the region's own.
 */
public record ProjectMoney(
        @Nullable Long cost,
        @Nullable Long applied,
        @Nullable Long publicMoney,
        @Nullable Long regional,
        long unconfirmed) {

    private static final String DEDUCTED = "(avgår)";
    private static final String PUBLIC = "Offentlig";
    private static final String REGION = "region";
    private static final String UNION = "EU-stöd";

    public static ProjectMoney of(List<BudgetLine> budget, List<FinancingLine> financing) {
        return new ProjectMoney(
                budget.isEmpty() ? null : costOf(budget),
                known(financing, ProjectMoney::isAppliedFor),
                known(financing, ProjectMoney::isPublic),
                known(financing, ProjectMoney::isRegional),
                sum(financing, it -> !it.confirmed() && !isAppliedFor(it)));
    }

    /** What the project costs, its own income taken off. */
    public static long costOf(List<BudgetLine> budget) {
        return budget.stream().mapToLong(ProjectMoney::signed).sum();
    }

    /** A line of the budget as it counts: income is less than nothing. */
    public static long signed(BudgetLine line) {
        return line.costType().endsWith(DEDUCTED) ? -Math.abs(line.amount()) : line.amount();
    }

    public static boolean isAppliedFor(FinancingLine line) {
        return line.type().equals(ApplicationDetails.APPLIED_GRANT);
    }

    private static boolean isPublic(FinancingLine line) {
        return isAppliedFor(line)
                || line.type().startsWith(PUBLIC)
                || line.type().equals(UNION);
    }

    private static boolean isRegional(FinancingLine line) {
        return isAppliedFor(line)
                || line.type().startsWith(PUBLIC) && line.type().contains(REGION);
    }

    private static @Nullable Long known(List<FinancingLine> financing, Predicate<FinancingLine> which) {
        var found = sum(financing, which);
        return found == 0 ? null : found;
    }

    private static long sum(List<FinancingLine> financing, Predicate<FinancingLine> which) {
        return financing.stream().filter(which).mapToLong(FinancingLine::amount).sum();
    }
}
