package se.vagval.casefile.check.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.check.domain.GateHint.Code;
import se.vagval.casefile.domain.Money;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateWord;
import se.vagval.web.Swedish;

/** Reads the application's money for the gate about financing. */
final class MoneyInspection {

    private static final double ROUNDING = 0.0005;

    private MoneyInspection() {}

    static List<GateHint> of(ApplicationDetails details, FrameworkVersion framework, Gate gate) {
        var money = Money.of(details, framework);
        var hints = new ArrayList<GateHint>();
        hints.add(GateHint.of(
                money.cost() == money.financing() ? Code.SUMS_EQUAL : Code.SUMS_DIFFER,
                Swedish.number(money.cost()),
                Swedish.number(money.financing()),
                Swedish.number(Math.abs(money.cost() - money.financing()))));
        var largest = framework.amountRules().largestGrantShare();
        hints.add(GateHint.of(
                money.grantShare() > largest + ROUNDING ? Code.SHARE_ABOVE : Code.SHARE_WITHIN,
                Swedish.percent(money.grantShare() * 100),
                Swedish.percent(largest * 100)));
        inKind(details, money, gate, hints);
        certificates(details, money, gate, hints);
        return hints;
    }

    private static void inKind(ApplicationDetails details, Money money, Gate gate, List<GateHint> hints) {
        if (!money.inKindOnBothSides()) {
            hints.add(GateHint.of(
                    Code.IN_KIND_ONE_SIDED,
                    Swedish.number(money.inKindFinancing()),
                    Swedish.number(money.inKindCost()),
                    Swedish.percent(money.grantShareOfCash() * 100)));
        }
        if (money.inKindFinancing() > 0 && !GateInspection.encloses(details, gate, GateWord.IN_KIND_BASIS)) {
            hints.add(GateHint.of(Code.IN_KIND_BASIS_MISSING, Swedish.number(money.inKindFinancing())));
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
