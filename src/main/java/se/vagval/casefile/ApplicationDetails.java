package se.vagval.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;

/**
 * Ansökan as it is registered: everything the application form asks. Codes are those of the framework, amounts whole
 * kronor, shares fractions of one. {@code enclosures} names what the applicant says is enclosed; the files themselves
 * are attachments.
 */
public record ApplicationDetails(
        String title,
        ProjectType projectType,
        String supportForm,
        List<String> funds,
        @Nullable LocalDate projectStart,
        @Nullable LocalDate projectEnd,
        Applicant applicant,
        Contact contact,
        Map<ApplicationField, String> texts,
        List<MunicipalityShare> municipalities,
        List<ApplicationActor> actors,
        List<BudgetLine> budget,
        List<FinancingLine> financing,
        List<String> enclosures)
        implements StoredDocument {

    /** Shares to a millionth and in the order of the codes, so that equal applications are equal. */
    public ApplicationDetails {
        funds = List.copyOf(funds);
        var kept = new EnumMap<ApplicationField, String>(ApplicationField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        texts = Collections.unmodifiableMap(kept);
        municipalities = municipalities.stream()
                .map(it -> new MunicipalityShare(it.code(), Math.rint(it.share() * 1e6) / 1e6))
                .sorted(Comparator.comparing(MunicipalityShare::code))
                .toList();
        actors = List.copyOf(actors);
        budget = List.copyOf(budget);
        financing = List.copyOf(financing);
        enclosures = List.copyOf(enclosures);
    }

    /** The same with one source of money confirmed; nothing when the line is not, or no longer, there. */
    public Optional<ApplicationDetails> confirming(int row, String source, long amount) {
        if (row < 0 || row >= financing.size()) {
            return Optional.empty();
        }
        var line = financing.get(row);
        if (!line.source().equals(source) || line.amount() != amount) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(financing);
        lines.set(row, new FinancingLine(line.source(), line.type(), line.amount(), true));
        return Optional.of(with(texts, lines));
    }

    /** The same with more said in some of its fields, each addition in a paragraph of its own. */
    public ApplicationDetails adding(Map<ApplicationField, String> additions) {
        var longer = new EnumMap<ApplicationField, String>(ApplicationField.class);
        longer.putAll(texts);
        additions.forEach((field, text) -> longer.merge(field, text, (before, more) -> before + "\n\n" + more));
        return with(longer, financing);
    }

    private ApplicationDetails with(Map<ApplicationField, String> said, List<FinancingLine> money) {
        return new ApplicationDetails(
                title,
                projectType,
                supportForm,
                funds,
                projectStart,
                projectEnd,
                applicant,
                contact,
                said,
                municipalities,
                actors,
                budget,
                money,
                enclosures);
    }

    /** Sökande. {@code sector} is the code of a helix sector, {@code seatMunicipality} a municipality code. */
    public record Applicant(
            String name,
            String organisationNumber,
            String form,
            String sector,
            String seatMunicipality,
            String workplace,
            DeclaredAnswer deductsVat,
            DeclaredAnswer underProcurementLaw,
            String authorisedSignatory) {

        public static Applicant of(
                String name, String organisationNumber, String form, String sector, String seatMunicipality) {
            return new Applicant(
                    name,
                    organisationNumber,
                    form,
                    sector,
                    seatMunicipality,
                    "",
                    DeclaredAnswer.UNANSWERED,
                    DeclaredAnswer.UNANSWERED,
                    "");
        }
    }

    /** Kontaktperson. */
    public record Contact(String name, String role, String email, String phone) {

        public static final Contact NONE = new Contact("", "", "", "");
    }

    public String text(ApplicationField field) {
        return texts.getOrDefault(field, "");
    }

    public long totalCost(FrameworkVersion framework) {
        return ProjectMoney.costOf(budget, framework);
    }

    public long totalFinancing() {
        return financing.stream().mapToLong(FinancingLine::amount).sum();
    }

    /** Sökt belopp: what is applied for from the region's grant. */
    public long appliedAmount(FrameworkVersion framework) {
        return financing.stream()
                .filter(it -> ProjectMoney.isAppliedFor(it, framework))
                .mapToLong(FinancingLine::amount)
                .sum();
    }
}
