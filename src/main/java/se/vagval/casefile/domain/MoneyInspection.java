package se.vagval.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.domain.GateHint.Code;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Gate;
import se.vagval.strategy.GateWord;

/** Reads the application's money for the gate about financing. */
final class MoneyInspection {

    private static final double ROUNDING = 0.0005;

    private MoneyInspection() {}

    static List<GateHint> of(ApplicationDetails details, FrameworkVersion framework, Gate gate) {
        var money = Money.of(details, framework);
        var hints = new ArrayList<GateHint>();
        hints.add(GateHint.of(
                money.cost() == money.financing() ? Code.SUMS_EQUAL : Code.SUMS_DIFFER,
                Money.kronor(money.cost()),
                Money.kronor(money.financing()),
                Money.kronor(Math.abs(money.cost() - money.financing()))));
        var largest = framework.amountRules().largestGrantShare();
        hints.add(GateHint.of(
                money.grantShare() > largest + ROUNDING ? Code.SHARE_ABOVE : Code.SHARE_WITHIN,
                Money.percent(money.grantShare()),
                Money.percent(largest)));
        inKind(details, money, gate, hints);
        certificates(details, money, gate, hints);
        return hints;
    }

    private static void inKind(ApplicationDetails details, Money money, Gate gate, List<GateHint> hints) {
        if (!money.inKindOnBothSides()) {
            hints.add(GateHint.of(
                    Code.IN_KIND_ONE_SIDED,
                    Money.kronor(money.inKindFinancing()),
                    Money.kronor(money.inKindCost()),
                    Money.percent(money.grantShareOfCash())));
        }
        if (money.inKindFinancing() > 0 && !GateInspection.encloses(details, gate, GateWord.IN_KIND_BASIS)) {
            hints.add(GateHint.of(Code.IN_KIND_BASIS_MISSING, Money.kronor(money.inKindFinancing())));
        }
    }

    /** Certificates are asked of co-funders in money; what nobody has confirmed is named either way. */
    private static void certificates(ApplicationDetails details, Money money, Gate gate, List<GateHint> hints) {
        if (money.unconfirmed().isEmpty()) {
            hints.add(GateHint.of(Code.FINANCING_CONFIRMED));
            return;
        }
        var enclosed = GateInspection.encloses(details, gate, GateWord.CERTIFICATE);
        hints.add(GateHint.of(
                enclosed ? Code.UNCONFIRMED : Code.CERTIFICATE_MISSING,
                money.unconfirmed().stream()
                        .map(FinancingLine::source)
                        .distinct()
                        .collect(Collectors.joining(", "))));
    }
}
