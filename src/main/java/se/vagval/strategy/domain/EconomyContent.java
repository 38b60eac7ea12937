package se.vagval.strategy.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.AmountRules;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Provenance;

/** What a framework version holds of money: amounts, funds, forms of support and the kinds of costs and financing. */
final class EconomyContent {

    private EconomyContent() {}

    static Stream<FrameworkContent> of(FrameworkVersion version) {
        return Stream.of(
                        version.amountRules().amounts().entrySet().stream()
                                .map(it -> amount(it, version.amountRules())),
                        FrameworkContent.items(FrameworkPart.FUNDS, version.fundItems()),
                        supportForms(version),
                        FrameworkContent.items(FrameworkPart.PROJECT_TYPES, version.projectTypes()),
                        list(
                                FrameworkPart.COST_TYPES,
                                version.costTypeNames(),
                                version.listProvenance().get("costTypes")),
                        list(
                                FrameworkPart.FINANCING_TYPES,
                                version.financingTypeNames(),
                                version.listProvenance().get("financingTypes")))
                .flatMap(it -> it);
    }

    private static Stream<FrameworkContent> supportForms(FrameworkVersion version) {
        return version.supportForms().stream()
                .map(it -> FrameworkContent.content(
                        FrameworkPart.SUPPORT_FORMS,
                        it.code(),
                        it.text(),
                        it.questions().isEmpty() && it.gates().isEmpty()
                                ? it.explanation()
                                : List.of(String.valueOf(it.explanation()), it.questions(), it.gates()),
                        it.provenance()));
    }

    private static FrameworkContent amount(Map.Entry<String, Number> amount, AmountRules rules) {
        var provenance = rules.sources().getOrDefault(amount.getKey(), rules.provenance());
        return FrameworkContent.content(FrameworkPart.AMOUNTS, amount.getKey(), "", amount.getValue(), provenance);
    }

    private static Stream<FrameworkContent> list(
            FrameworkPart part, List<String> texts, @Nullable Provenance provenance) {
        return provenance == null
                ? Stream.empty()
                : Stream.of(FrameworkContent.content(part, "", String.join(" · ", texts), null, provenance));
    }
}
