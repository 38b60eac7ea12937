package se.vagval.casefile.domain;

import static se.vagval.casefile.ApplicationFinding.Code.APPLICANT_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.BUDGET_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.CODE_UNKNOWN;
import static se.vagval.casefile.ApplicationFinding.Code.COST_NOT_FINANCING;
import static se.vagval.casefile.ApplicationFinding.Code.ECONOMIC_SUSTAINABILITY_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.EMAIL_INVALID;
import static se.vagval.casefile.ApplicationFinding.Code.END_BEFORE_START;
import static se.vagval.casefile.ApplicationFinding.Code.ENVIRONMENTAL_SUSTAINABILITY_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.FINANCING_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.MUNICIPALITY_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.MUNICIPALITY_TWICE;
import static se.vagval.casefile.ApplicationFinding.Code.MUNICIPALITY_UNKNOWN;
import static se.vagval.casefile.ApplicationFinding.Code.ORGANISATION_NUMBER_INVALID;
import static se.vagval.casefile.ApplicationFinding.Code.ORGANISATION_NUMBER_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.PERIOD_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.SHARES_NOT_WHOLE;
import static se.vagval.casefile.ApplicationFinding.Code.SHARE_TOO_LARGE;
import static se.vagval.casefile.ApplicationFinding.Code.SOCIAL_SUSTAINABILITY_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.START_BEFORE_RECEIVED;
import static se.vagval.casefile.ApplicationFinding.Code.SUMMARY_MISSING;
import static se.vagval.casefile.ApplicationFinding.Code.TITLE_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.ApplicationFinding.Weight;
import se.vagval.casefile.NotRegistrableRefusal;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;

/** Kontroll av ansökan. Says everything that does not add up, and mends nothing. */
public final class ApplicationCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@()]+@[^\\s@()]+\\.[^\\s@().]+");
    private static final double ROUNDING = 0.0005;

    private final ApplicationDetails details;
    private final LocalDate received;
    private final FrameworkVersion framework;
    private final List<ApplicationFinding> findings = new ArrayList<>();

    private ApplicationCheck(ApplicationDetails details, LocalDate received, FrameworkVersion framework) {
        this.details = details;
        this.received = received;
        this.framework = framework;
    }

    public static List<ApplicationFinding> of(
            ApplicationDetails details, LocalDate received, FrameworkVersion framework) {
        var check = new ApplicationCheck(details, received, framework);
        check.project();
        check.applicant();
        check.period();
        check.municipalities();
        check.money();
        return List.copyOf(check.findings);
    }

    /** What is missing always bars; what deviates bars until somebody has confirmed that it came in like that. */
    static void refuseUnlessRegistrable(List<ApplicationFinding> findings, boolean deviationsConfirmed) {
        var inTheWay = findings.stream()
                .filter(it -> it.weight() == Weight.MISSING || it.weight() == Weight.DEVIATION && !deviationsConfirmed)
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new NotRegistrableRefusal(inTheWay);
        }
    }

    private void project() {
        found(details.title().isBlank(), TITLE_MISSING, "title");
        asked(ApplicationField.SUMMARY, SUMMARY_MISSING);
        asked(ApplicationField.ECONOMIC_SUSTAINABILITY, ECONOMIC_SUSTAINABILITY_MISSING);
        asked(ApplicationField.SOCIAL_SUSTAINABILITY, SOCIAL_SUSTAINABILITY_MISSING);
        asked(ApplicationField.ENVIRONMENTAL_SUSTAINABILITY, ENVIRONMENTAL_SUSTAINABILITY_MISSING);
        details.funds().stream()
                .filter(code ->
                        framework.funds().stream().noneMatch(it -> it.code().equals(code)))
                .forEach(code -> found(true, CODE_UNKNOWN, "funds", code));
        var form = details.supportForm();
        found(
                framework.supportForms().stream().noneMatch(it -> it.code().equals(form)),
                CODE_UNKNOWN,
                "supportForm",
                form);
    }

    private void applicant() {
        var applicant = details.applicant();
        found(applicant.name().isBlank(), APPLICANT_MISSING, "applicantName");
        var number = applicant.organisationNumber();
        found(number.isBlank(), ORGANISATION_NUMBER_MISSING, "organisationNumber");
        found(
                !number.isBlank() && !OrganisationNumber.isValid(number),
                ORGANISATION_NUMBER_INVALID,
                "organisationNumber",
                number);
        var email = details.contact().email();
        found(!email.isBlank() && !EMAIL.matcher(email).matches(), EMAIL_INVALID, "contactEmail", email);
    }

    private void period() {
        var start = details.projectStart();
        var end = details.projectEnd();
        if (start == null || end == null) {
            found(true, PERIOD_MISSING, start == null ? "projectStart" : "projectEnd");
        } else {
            found(!end.isAfter(start), END_BEFORE_START, "projectEnd", start, end);
        }
        found(
                start != null && start.isBefore(received),
                START_BEFORE_RECEIVED,
                "projectStart",
                start == null ? "" : start,
                received);
    }

    private void municipalities() {
        var shares = details.municipalities();
        found(shares.isEmpty(), MUNICIPALITY_MISSING, "municipalities");
        var seen = new HashSet<String>();
        for (var share : shares) {
            found(framework.municipality(share.code()).isEmpty(), MUNICIPALITY_UNKNOWN, "municipalities", share.code());
            found(!seen.add(share.code()), MUNICIPALITY_TWICE, "municipalities", share.code());
        }
        var sum = shares.stream().mapToDouble(MunicipalityShare::share).sum();
        found(
                !shares.isEmpty() && Math.abs(sum - 1) > ROUNDING,
                SHARES_NOT_WHOLE,
                "municipalities",
                Swedish.percent(sum * 100));
    }

    private void money() {
        found(details.budget().isEmpty(), BUDGET_MISSING, "budget");
        found(details.financing().isEmpty(), FINANCING_MISSING, "financing");
        if (details.budget().isEmpty() || details.financing().isEmpty()) {
            return;
        }
        var cost = details.totalCost(framework);
        var financing = details.totalFinancing();
        found(
                cost != financing,
                COST_NOT_FINANCING,
                "financing",
                Swedish.number(cost),
                Swedish.number(financing),
                Swedish.number(Math.abs(cost - financing)));
        var money = Money.of(details, framework);
        found(
                money.grantShare() > framework.amountRules().largestGrantShare() + ROUNDING,
                SHARE_TOO_LARGE,
                "financing",
                Swedish.percent(money.grantShare() * 100),
                Swedish.percent(framework.amountRules().largestGrantShare() * 100));
    }

    private void asked(ApplicationField text, ApplicationFinding.Code code) {
        found(details.text(text).isBlank(), code, "texts[" + text + "]");
    }

    private void found(boolean condition, ApplicationFinding.Code code, String field, Object... arguments) {
        if (condition) {
            findings.add(ApplicationFinding.of(code, field, arguments));
        }
    }
}
