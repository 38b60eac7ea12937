package se.vagval.decision.domain;

import java.util.List;
import se.vagval.casefile.ProjectMoney;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.decision.domain.BriefContent.MunicipalityRow;
import se.vagval.strategy.FrameworkVersion.Municipality;

/** The money and the places of an application, as rows of a table. */
final class MoneyRows {

    private MoneyRows() {}

    static List<MoneyRow> budget(CaseMaterial material) {
        return material.application().budget().stream()
                .map(it ->
                        new MoneyRow(it.costType(), "", ProjectMoney.signed(it, material.framework()), true, List.of()))
                .toList();
    }

    static List<MoneyRow> financing(CaseMaterial material) {
        return material.application().financing().stream()
                .map(it -> new MoneyRow(
                        it.source(),
                        it.type(),
                        it.amount(),
                        it.confirmed(),
                        material.framework().traitsOf(it.type())))
                .toList();
    }

    static List<MunicipalityRow> municipalities(CaseMaterial material) {
        return material.application().municipalities().stream()
                .map(it -> new MunicipalityRow(
                        material.framework()
                                .municipality(it.code())
                                .map(Municipality::name)
                                .orElse(it.code()),
                        it.share() * 100))
                .toList();
    }
}
