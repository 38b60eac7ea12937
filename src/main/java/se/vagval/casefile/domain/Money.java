package se.vagval.casefile.domain;

import java.util.List;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ProjectMoney;
import se.vagval.strategy.CostType;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.FrameworkVersion;

/** Ansökans pengar. The sums and shares that rules about an application ask for. */
public record Money(
        long cost,
        long financing,
        long applied,
        long inKindCost,
        long inKindFinancing,
        List<FinancingLine> unconfirmed) {

    public static Money of(ApplicationDetails details, FrameworkVersion framework) {
        return new Money(
                details.totalCost(framework),
                details.totalFinancing(),
                details.appliedAmount(framework),
                details.budget().stream()
                        .filter(it -> framework.is(CostType.Trait.IN_KIND, it.costType()))
                        .mapToLong(it -> it.amount())
                        .sum(),
                details.financing().stream()
                        .filter(it -> framework.is(FinancingType.Trait.IN_KIND, it.type()))
                        .mapToLong(FinancingLine::amount)
                        .sum(),
                details.financing().stream()
                        .filter(it -> !it.confirmed() && !ProjectMoney.isAppliedFor(it, framework))
                        .toList());
    }

    /** The grant as a part of all costs. */
    public double grantShare() {
        return cost == 0 ? 0 : (double) applied / cost;
    }

    /** The grant as a part of what is paid for with money. */
    public double grantShareOfCash() {
        var cash = financing - inKindFinancing;
        return cash == 0 ? 0 : (double) applied / cash;
    }

    /** Contributions in kind have to stand on both sides. */
    public boolean inKindOnBothSides() {
        return inKindCost == inKindFinancing;
    }
}
