package se.vagval.casefile.check.domain;

import static se.vagval.casefile.ApplicationField.ECONOMIC_SUSTAINABILITY;
import static se.vagval.casefile.ApplicationField.ENVIRONMENTAL_SUSTAINABILITY;
import static se.vagval.casefile.ApplicationField.SOCIAL_SUSTAINABILITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.casefile.check.domain.GateHint.Code;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateWord;
import se.vagval.web.Swedish;

/** Reads the application for what each gate asks. Money has its own reader, {@link MoneyInspection}. */
public final class GateInspection {

    private static final int MOST_READ = 200;
    private static final int MOST_SHOWN = 5;

    private final ApplicationDetails details;
    private final LocalDate received;
    private final FrameworkVersion framework;
    private final String words;

    private GateInspection(ApplicationDetails details, LocalDate received, FrameworkVersion framework) {
        this.details = details;
        this.received = received;
        this.framework = framework;
        this.words = (details.title() + "\n" + String.join("\n", details.texts().values())).toLowerCase(Locale.ROOT);
    }

    /** What is seen, per gate code. */
    public static Map<String, List<GateHint>> of(
            ApplicationDetails details,
            LocalDate received,
            FrameworkVersion framework,
            boolean officerDeclared,
            boolean secrecyMarked) {
        var it = new GateInspection(details, received, framework);
        var hints = new LinkedHashMap<String, List<GateHint>>();
        FormOfSupport.gates(framework, details.supportForm())
                .forEach(gate -> hints.put(gate.code(), it.hints(gate, officerDeclared, secrecyMarked)));
        return hints;
    }

    private List<GateHint> hints(Gate gate, boolean officerDeclared, boolean secrecyMarked) {
        return switch (gate.topic()) {
            case APPLICANT -> applicant(gate);
            case PROJECT -> project(gate);
            case CONTENT -> content();
            case MONEY -> MoneyInspection.of(details, framework, gate);
            case SUPPORT_FORM -> supportForm(gate);
            case COMPANY_SUPPORT -> companySupport(gate);
            case STATE_AID -> stateAid(gate);
            case PLACES -> places();
            case TIME -> time(gate);
            case SUSTAINABILITY -> sustainability();
            case CONFLICTS -> conflicts(gate, officerDeclared, secrecyMarked);
            case null -> List.of();
        };
    }

    private List<GateHint> applicant(Gate gate) {
        var applicant = details.applicant();
        var number =
                OrganisationNumber.isValid(applicant.organisationNumber()) ? Code.NUMBER_VALID : Code.NUMBER_INVALID;
        var signed = !applicant.authorisedSignatory().isBlank() || encloses(details, gate, GateWord.SIGNATORY);
        return List.of(
                GateHint.of(number, applicant.organisationNumber()),
                GateHint.of(signed ? Code.SIGNATORY_ENCLOSED : Code.SIGNATORY_MISSING));
    }

    private List<GateHint> project(Gate gate) {
        var found = found(gate, GateWord.OPERATION);
        return List.of(
                found.isEmpty()
                        ? GateHint.of(Code.OPERATION_UNSEEN)
                        : GateHint.of(Code.OPERATION_WORDS, quoted(found)));
    }

    private List<GateHint> content() {
        var missing = new ArrayList<String>();
        Stream.of(
                        ApplicationField.SUMMARY,
                        ApplicationField.OBJECTIVES,
                        ApplicationField.TARGET_GROUP,
                        ApplicationField.ACTIVITIES)
                .filter(it -> details.text(it).isBlank())
                .forEach(it -> missing.add("ApplicationField." + it));
        addIf(missing, details.projectStart() == null || details.projectEnd() == null, "casefile.hint.period");
        addIf(missing, details.budget().isEmpty(), "casefile.section.budget");
        addIf(missing, details.financing().isEmpty(), "casefile.section.financing");
        var hints = new ArrayList<GateHint>();
        hints.add(
                missing.isEmpty()
                        ? GateHint.of(Code.CONTENT_COMPLETE)
                        : new GateHint(Code.CONTENT_MISSING, List.copyOf(missing)));
        var start = details.projectStart();
        var end = details.projectEnd();
        if (start != null && end != null && end.isBefore(start)) {
            hints.add(GateHint.of(Code.END_BEFORE_START, start, end));
        }
        return hints;
    }

    private List<GateHint> supportForm(Gate gate) {
        var alone = isCompany(gate) && details.actors().size() <= 1;
        return List.of(GateHint.of(
                alone ? Code.COMPANY_ALONE : Code.SEVERAL_PARTIES,
                details.applicant().form()));
    }

    private List<GateHint> companySupport(Gate gate) {
        var form = details.applicant().form();
        if (form.isBlank()) {
            return List.of(GateHint.of(Code.COMPANY_UNSAID));
        }
        return List.of(GateHint.of(isCompany(gate) ? Code.A_COMPANY : Code.NOT_A_COMPANY, form));
    }

    private List<GateHint> stateAid(Gate gate) {
        var hints = new ArrayList<GateHint>();
        var stated = details.text(ApplicationField.STATE_AID);
        hints.add(
                stated.isBlank()
                        ? GateHint.of(Code.STATE_AID_UNANSWERED)
                        : GateHint.of(
                                Code.STATE_AID_STATED,
                                stated.length() > 300 ? stated.substring(0, 300) + " …" : stated));
        var mentioned = found(gate, GateWord.DE_MINIMIS);
        if (!mentioned.isEmpty()) {
            var all = new ArrayList<>(mentioned);
            all.addAll(found(gate, GateWord.EUROS));
            hints.add(GateHint.of(
                    Code.DE_MINIMIS_MENTIONED,
                    quoted(all),
                    Swedish.number(framework.amountRules().deMinimisEuro())));
        }
        return hints;
    }

    private List<GateHint> places() {
        var hints = new ArrayList<GateHint>();
        var unknown = details.municipalities().stream()
                .map(MunicipalityShare::code)
                .filter(it -> framework.municipality(it).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            hints.add(GateHint.of(Code.PLACES_UNKNOWN, String.join(", ", unknown)));
        }
        var sum = details.municipalities().stream()
                .mapToDouble(MunicipalityShare::share)
                .sum();
        var whole = Math.abs(sum - 1) < 0.0005;
        hints.add(GateHint.of(
                whole ? Code.PLACES_WHOLE : Code.PLACES_NOT_WHOLE,
                details.municipalities().size(),
                Swedish.percent(sum * 100)));
        return hints;
    }

    private List<GateHint> time(Gate gate) {
        var hints = new ArrayList<GateHint>();
        var start = details.projectStart();
        if (start == null) {
            hints.add(GateHint.of(Code.START_MISSING));
        } else {
            var early = start.isBefore(received);
            hints.add(GateHint.of(early ? Code.START_BEFORE_RECEIVED : Code.START_AFTER_RECEIVED, start, received));
        }
        var ordered = found(gate, GateWord.ORDERED);
        if (!ordered.isEmpty()) {
            hints.add(GateHint.of(Code.ORDERED_ALREADY, quoted(ordered)));
        }
        return hints;
    }

    private List<GateHint> sustainability() {
        var missing = Stream.of(ECONOMIC_SUSTAINABILITY, SOCIAL_SUSTAINABILITY, ENVIRONMENTAL_SUSTAINABILITY)
                .filter(it -> details.text(it).isBlank())
                .map(it -> "ApplicationField." + it)
                .toList();
        return List.of(
                missing.isEmpty()
                        ? GateHint.of(Code.SUSTAINABILITY_ANSWERED)
                        : new GateHint(Code.SUSTAINABILITY_MISSING, missing));
    }

    private List<GateHint> conflicts(Gate gate, boolean officerDeclared, boolean secrecyMarked) {
        var hints = new ArrayList<GateHint>();
        hints.add(GateHint.of(officerDeclared ? Code.OFFICER_DECLARED : Code.OFFICER_UNDECLARED));
        var owned = found(gate, GateWord.REGION_OWNS);
        if (!owned.isEmpty()) {
            hints.add(GateHint.of(Code.REGION_OWNS, quoted(owned)));
        }
        if (secrecyMarked) {
            hints.add(GateHint.of(Code.SECRECY_MARKED));
        } else if (isCompany(gate)) {
            hints.add(GateHint.of(Code.SECRECY_UNMARKED));
        }
        return hints;
    }

    private boolean isCompany(Gate gate) {
        return pattern(gate, GateWord.COMPANY).isIn(lower(details.applicant().form()));
    }

    static boolean encloses(ApplicationDetails details, Gate gate, GateWord word) {
        return details.enclosures().stream().map(GateInspection::lower).anyMatch(pattern(gate, word)::isIn);
    }

    private List<String> found(Gate gate, GateWord word) {
        return pattern(gate, word).passagesIn(words, MOST_READ).stream()
                .map(String::strip)
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
    }

    /** A word that the gate does not name is found nowhere. */
    private static BoundedPattern pattern(Gate gate, GateWord word) {
        return BoundedPattern.of(gate.words().getOrDefault(word, "(?!)"), 0);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String quoted(List<String> passages) {
        return String.join(", ", passages.stream().map(Swedish::quoted).toList());
    }

    private static void addIf(List<String> missing, boolean condition, String key) {
        if (condition) {
            missing.add(key);
        }
    }
}
