package se.vagval.intake.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDetails.Applicant;
import se.vagval.casefile.ApplicationDetails.Contact;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.RegistryNumber;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Makes of a settled interpretation the draft that is registered. It takes what has been confirmed and adds nothing. */
final class IntakeDraft {

    private static final Map<IntakeField, ApplicationField> TEXTS = texts();

    private final InterpretedApplication application;

    private IntakeDraft(InterpretedApplication application) {
        this.application = application;
    }

    static ApplicationDraft of(InterpretedApplication application, UnitId unit, @Nullable UserId officer) {
        return new IntakeDraft(application).draft(unit, officer);
    }

    private ApplicationDraft draft(UnitId unit, @Nullable UserId officer) {
        return new ApplicationDraft(
                RegistryNumber.of(text(IntakeField.REGISTRY_NUMBER)),
                LocalDate.parse(text(IntakeField.RECEIVED)),
                text(IntakeField.CHANNEL),
                unit,
                officer,
                null,
                details(),
                !application.demandingRemarks().isEmpty());
    }

    private ApplicationDetails details() {
        return new ApplicationDetails(
                text(IntakeField.TITLE),
                Objects.requireNonNull(IntakeCodes.PROJECT_TYPES.get(text(IntakeField.PROJECT_TYPE))),
                text(IntakeField.SUPPORT_FORM),
                all(IntakeField.FUND),
                date(IntakeField.PROJECT_START),
                date(IntakeField.PROJECT_END),
                applicant(),
                contact(),
                answers(),
                municipalities(),
                actors(),
                budget(),
                financing(),
                all(IntakeField.ATTACHMENT));
    }

    private Applicant applicant() {
        return Applicant.of(
                text(IntakeField.APPLICANT_NAME),
                text(IntakeField.ORGANISATION_NUMBER),
                text(IntakeField.APPLICANT_FORM),
                text(IntakeField.APPLICANT_SECTOR),
                text(IntakeField.SEAT));
    }

    private Contact contact() {
        return new Contact(
                text(IntakeField.CONTACT_NAME),
                text(IntakeField.CONTACT_ROLE),
                text(IntakeField.CONTACT_EMAIL),
                text(IntakeField.CONTACT_PHONE));
    }

    private Map<ApplicationField, String> answers() {
        var all = new EnumMap<ApplicationField, String>(ApplicationField.class);
        TEXTS.forEach((received, field) -> all.put(field, text(received)));
        return all;
    }

    private List<MunicipalityShare> municipalities() {
        return application.rows(IntakeField.MUNICIPALITY).stream()
                .map(row -> new MunicipalityShare(
                        application.text(row, IntakeField.MUNICIPALITY),
                        share(application.text(row, IntakeField.SHARE))))
                .toList();
    }

    private List<ApplicationActor> actors() {
        return application.rows(IntakeField.ACTOR_NAME).stream()
                .map(row -> new ApplicationActor(
                        application.text(row, IntakeField.ACTOR_NAME),
                        application.text(row, IntakeField.ACTOR_SECTOR),
                        application.text(row, IntakeField.ACTOR_ROLE),
                        Boolean.parseBoolean(application.text(row, IntakeField.ACTOR_CONFIRMED))))
                .toList();
    }

    private List<BudgetLine> budget() {
        return application.rows(IntakeField.COST_TYPE).stream()
                .map(row -> new BudgetLine(
                        application.text(row, IntakeField.COST_TYPE), amount(row, IntakeField.COST_AMOUNT)))
                .toList();
    }

    private List<FinancingLine> financing() {
        return application.rows(IntakeField.FINANCING_TYPE).stream()
                .map(row -> new FinancingLine(
                        application.text(row, IntakeField.SOURCE),
                        application.text(row, IntakeField.FINANCING_TYPE),
                        amount(row, IntakeField.FINANCING_AMOUNT),
                        Boolean.parseBoolean(application.text(row, IntakeField.FINANCING_CONFIRMED))))
                .toList();
    }

    private String text(IntakeField field) {
        return application.text(field);
    }

    private List<String> all(IntakeField field) {
        return application
                .all(field)
                .map(it -> Objects.requireNonNull(it.effective()))
                .toList();
    }

    private @Nullable LocalDate date(IntakeField field) {
        var text = text(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private long amount(String row, IntakeField field) {
        return new BigDecimal(application.text(row, field)).longValueExact();
    }

    private static double share(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** The running texts have the same names on both sides. */
    private static Map<IntakeField, ApplicationField> texts() {
        var names = new ArrayList<String>();
        for (var field : ApplicationField.values()) {
            names.add(field.name());
        }
        var pairs = new EnumMap<IntakeField, ApplicationField>(IntakeField.class);
        for (var field : IntakeField.values()) {
            if (names.contains(field.name())) {
                pairs.put(field, ApplicationField.valueOf(field.name()));
            }
        }
        return pairs;
    }
}
