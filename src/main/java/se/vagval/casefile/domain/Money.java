package se.vagval.casefile.domain;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
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

    private static final char NO_BREAK = '\u00a0';

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

    static String percent(double share) {
        return format("#,##0.#", share * 100) + NO_BREAK + "%";
    }

    static String kronor(long amount) {
        return format("#,##0", amount);
    }

    private static String format(String pattern, double number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.of("sv", "SE"));
        symbols.setGroupingSeparator(NO_BREAK);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
