package se.vagval.casefile.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.web.ApplicationForm.ActorRow;
import se.vagval.casefile.web.ApplicationForm.BudgetRow;
import se.vagval.casefile.web.ApplicationForm.FinancingRow;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;

/** Makes the form to begin with: empty, or filled from an application. */
final class ApplicationForms {

    private ApplicationForms() {}

    /** One budget row per cost type, so that most people never need to add any. */
    static ApplicationForm empty(FrameworkVersion framework) {
        return ApplicationForm.NOTHING.with(
                List.of(ActorRow.EMPTY, ActorRow.EMPTY),
                framework.costTypeNames().stream()
                        .map(it -> new BudgetRow(it, ""))
                        .toList(),
                framework.financingTypeNames().stream()
                        .map(it -> new FinancingRow("", it, "", false))
                        .limit(4)
                        .toList());
    }

    static ApplicationForm of(ApplicationDetails details) {
        var texts = new HashMap<String, String>();
        details.texts().forEach((field, text) -> texts.put(field.name(), text));
        var shares = new HashMap<String, String>();
        details.municipalities().forEach(it -> shares.put(it.code(), percent(it.share())));
        var applicant = details.applicant();
        var contact = details.contact();
        return new ApplicationForm(
                details.title(),
                details.projectType().name(),
                details.supportForm(),
                details.funds(),
                date(details.projectStart()),
                date(details.projectEnd()),
                applicant.name(),
                applicant.organisationNumber(),
                applicant.form(),
                applicant.sector(),
                applicant.seatMunicipality(),
                applicant.workplace(),
                applicant.deductsVat().name(),
                applicant.underProcurementLaw().name(),
                applicant.authorisedSignatory(),
                contact.name(),
                contact.role(),
                contact.email(),
                contact.phone(),
                texts,
                shares,
                new ArrayList<>(details.actors().stream()
                        .map(it -> new ActorRow(it.name(), it.sector(), it.role(), it.confirmed()))
                        .toList()),
                new ArrayList<>(details.budget().stream()
                        .map(it -> new BudgetRow(it.costType(), Swedish.number(it.amount())))
                        .toList()),
                new ArrayList<>(details.financing().stream()
                        .map(it ->
                                new FinancingRow(it.source(), it.type(), Swedish.number(it.amount()), it.confirmed()))
                        .toList()),
                String.join("\n", details.enclosures()));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
