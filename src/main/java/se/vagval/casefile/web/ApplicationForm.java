package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.DeclaredAnswer;

/**
 * The application as it is typed: every value is text, so that nothing anybody types can be lost on the way. (A tick that
 * is not there binds only to a Boolean: within rows Spring cannot make a plain boolean of nothing.)
 */
record ApplicationForm(
        @Size(max = 300) String title,
        String projectType,
        String supportForm,
        List<String> funds,
        String projectStart,
        String projectEnd,
        @Size(max = 300) String applicantName,
        @Size(max = 30) String organisationNumber,
        @Size(max = 100) String organisationForm,
        String sector,
        String seatMunicipality,
        @Size(max = 300) String workplace,
        String deductsVat,
        String underProcurementLaw,
        @Size(max = 300) String authorisedSignatory,
        @Size(max = 300) String contactName,
        @Size(max = 300) String contactRole,
        @Size(max = 300) String contactEmail,
        @Size(max = 100) String contactPhone,
        Map<String, @Size(max = 200_000) String> texts,
        Map<String, @Size(max = 20) String> shares,
        List<@Valid ActorRow> actors,
        List<@Valid BudgetRow> budget,
        List<@Valid FinancingRow> financing,
        @Size(max = 20_000) String enclosures) {

    /** Nothing typed, not even a row. */
    static final ApplicationForm NOTHING = new ApplicationForm(
            "", "", "PS", List.of(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", Map.of(), Map.of(),
            List.of(), List.of(), List.of(), "");

    ApplicationForm {
        title = given(title);
        projectType = given(projectType);
        supportForm = given(supportForm);
        funds = rows(funds);
        projectStart = given(projectStart);
        projectEnd = given(projectEnd);
        applicantName = given(applicantName);
        organisationNumber = given(organisationNumber);
        organisationForm = given(organisationForm);
        sector = given(sector);
        seatMunicipality = given(seatMunicipality);
        workplace = given(workplace);
        deductsVat = given(deductsVat);
        underProcurementLaw = given(underProcurementLaw);
        authorisedSignatory = given(authorisedSignatory);
        contactName = given(contactName);
        contactRole = given(contactRole);
        contactEmail = given(contactEmail);
        contactPhone = given(contactPhone);
        texts = texts == null ? new HashMap<>() : texts;
        shares = shares == null ? new HashMap<>() : shares;
        actors = rows(actors);
        budget = rows(budget);
        financing = rows(financing);
        enclosures = given(enclosures);
    }

    /** Whether there is anything beside name, number and seat; an answer that was not given is nothing. */
    public boolean tellsMoreOfApplicant() {
        return Stream.of(workplace, deductsVat, underProcurementLaw, authorisedSignatory)
                .anyMatch(it -> !it.isEmpty() && !it.equals(DeclaredAnswer.UNANSWERED.name()));
    }

    public boolean namesContact() {
        return Stream.of(contactName, contactRole, contactEmail, contactPhone).anyMatch(it -> !it.isEmpty());
    }

    record ActorRow(
            @Size(max = 300) String name,
            String sector,
            @Size(max = 300) String role,
            Boolean confirmed) {

        static final ActorRow EMPTY = new ActorRow("", "", "", false);

        ActorRow {
            name = given(name);
            sector = given(sector);
            role = given(role);
            confirmed = Boolean.TRUE.equals(confirmed);
        }

        boolean isBlank() {
            return name.isBlank() && role.isBlank();
        }
    }

    record BudgetRow(
            @Size(max = 300) String costType,
            @Size(max = 60) String amount) {

        static final BudgetRow EMPTY = new BudgetRow("", "");

        BudgetRow {
            costType = given(costType);
            amount = given(amount);
        }
    }

    record FinancingRow(
            @Size(max = 300) String source,
            @Size(max = 300) String type,
            @Size(max = 60) String amount,
            Boolean confirmed) {

        static final FinancingRow EMPTY = new FinancingRow("", "", "", false);

        FinancingRow {
            source = given(source);
            type = given(type);
            amount = given(amount);
            confirmed = Boolean.TRUE.equals(confirmed);
        }

        boolean isBlank() {
            return source.isBlank() && amount.isBlank();
        }
    }

    ApplicationForm with(List<ActorRow> newActors, List<BudgetRow> newBudget, List<FinancingRow> newFinancing) {
        return new ApplicationForm(
                title,
                projectType,
                supportForm,
                funds,
                projectStart,
                projectEnd,
                applicantName,
                organisationNumber,
                organisationForm,
                sector,
                seatMunicipality,
                workplace,
                deductsVat,
                underProcurementLaw,
                authorisedSignatory,
                contactName,
                contactRole,
                contactEmail,
                contactPhone,
                texts,
                shares,
                newActors,
                newBudget,
                newFinancing,
                enclosures);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static <T> List<T> rows(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }
}
