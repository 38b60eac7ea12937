package se.vagval.casefile.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDetails.Applicant;
import se.vagval.casefile.ApplicationDetails.Contact;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.DeclaredAnswer;
import se.vagval.strategy.ProjectType;
import se.vagval.web.AmountReader;

/** Reads the typed form into an application, and points at every value that cannot be read. */
final class FormReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ApplicationForm form;
    private final Errors errors;
    private final String path;

    private FormReader(ApplicationForm form, Errors errors, String path) {
        this.form = form;
        this.errors = errors;
        this.path = path;
    }

    static ApplicationDetails read(ApplicationForm form, Errors errors, String path) {
        return new FormReader(form, errors, path).details();
    }

    private ApplicationDetails details() {
        return new ApplicationDetails(
                form.title().strip(),
                projectType(),
                form.supportForm(),
                form.funds(),
                date(form.projectStart(), "projectStart", path, errors),
                date(form.projectEnd(), "projectEnd", path, errors),
                applicant(),
                new Contact(
                        form.contactName().strip(),
                        form.contactRole().strip(),
                        form.contactEmail().strip(),
                        form.contactPhone().strip()),
                texts(),
                shares(),
                actors(),
                budget(),
                financing(),
                form.enclosures()
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    private ProjectType projectType() {
        return Arrays.stream(ProjectType.values())
                .filter(it -> it.name().equals(form.projectType()))
                .findFirst()
                .orElseGet(() -> {
                    errors.rejectValue(path + "projectType", "required");
                    return ProjectType.IMPLEMENTATION;
                });
    }

    private Applicant applicant() {
        return new Applicant(
                form.applicantName().strip(),
                form.organisationNumber().strip(),
                form.organisationForm().strip(),
                form.sector(),
                form.seatMunicipality(),
                form.workplace().strip(),
                answer(form.deductsVat()),
                answer(form.underProcurementLaw()),
                form.authorisedSignatory().strip());
    }

    private static DeclaredAnswer answer(String typed) {
        return Arrays.stream(DeclaredAnswer.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElse(DeclaredAnswer.UNANSWERED);
    }

    private EnumMap<ApplicationField, String> texts() {
        var texts = new EnumMap<ApplicationField, String>(ApplicationField.class);
        for (var field : ApplicationField.values()) {
            texts.put(field, form.texts().getOrDefault(field.name(), ""));
        }
        return texts;
    }

    private List<MunicipalityShare> shares() {
        var shares = new ArrayList<MunicipalityShare>();
        new TreeMap<>(form.shares()).forEach((code, typed) -> {
            if (typed != null && !typed.isBlank()) {
                percent(typed, "shares[" + code + "]", it -> shares.add(new MunicipalityShare(code, it)));
            }
        });
        return shares;
    }

    private void percent(String typed, String field, DoubleConsumer use) {
        var number = typed.replace("%", "").replace(',', '.').replaceAll("[\\s\\u00a0]", "");
        if (!number.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            errors.rejectValue(path + field, "casefile.percent");
            return;
        }
        use.accept(
                new BigDecimal(number).divide(HUNDRED, 6, RoundingMode.HALF_UP).doubleValue());
    }

    private List<ApplicationActor> actors() {
        return form.actors().stream()
                .filter(it -> !it.isBlank())
                .map(it -> new ApplicationActor(
                        it.name().strip(), it.sector(), it.role().strip(), it.confirmed()))
                .toList();
    }

    private List<BudgetLine> budget() {
        var lines = new ArrayList<BudgetLine>();
        for (var at = 0; at < form.budget().size(); at++) {
            var row = form.budget().get(at);
            if (!row.amount().isBlank()) {
                required(row.costType(), "budget[" + at + "].costType");
                lines.add(new BudgetLine(row.costType().strip(), amount(row.amount(), "budget[" + at + "].amount")));
            }
        }
        return lines;
    }

    private List<FinancingLine> financing() {
        var lines = new ArrayList<FinancingLine>();
        for (var at = 0; at < form.financing().size(); at++) {
            var row = form.financing().get(at);
            if (!row.isBlank()) {
                required(row.type(), "financing[" + at + "].type");
                lines.add(new FinancingLine(
                        row.source().strip(),
                        row.type().strip(),
                        amount(row.amount(), "financing[" + at + "].amount"),
                        row.confirmed()));
            }
        }
        return lines;
    }

    private void required(String typed, String field) {
        if (typed.isBlank()) {
            errors.rejectValue(path + field, "required");
        }
    }

    private long amount(String typed, String field) {
        var read = AmountReader.read(typed).filter(it -> it.stripTrailingZeros().scale() <= 0);
        if (read.isEmpty()) {
            errors.rejectValue(path + field, "amount");
        }
        return read.map(BigDecimal::longValue).orElse(0L);
    }

    static @Nullable LocalDate date(String typed, String field, String path, Errors errors) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            errors.rejectValue(path + field, "typeMismatch.java.time.LocalDate");
            return null;
        }
    }
}
