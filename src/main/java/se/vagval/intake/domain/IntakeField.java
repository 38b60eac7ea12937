package se.vagval.intake.domain;

import static se.vagval.intake.domain.IntakeField.Fallback.AS_RECEIVED;
import static se.vagval.intake.domain.IntakeField.Fallback.EMPTY;
import static se.vagval.intake.domain.IntakeField.Fallback.NONE;
import static se.vagval.intake.domain.IntakeField.Need.ANSWER;
import static se.vagval.intake.domain.IntakeField.Need.OPTIONAL;
import static se.vagval.intake.domain.IntakeField.Section.ACTORS;
import static se.vagval.intake.domain.IntakeField.Section.APPLICANT;
import static se.vagval.intake.domain.IntakeField.Section.ATTACHMENTS;
import static se.vagval.intake.domain.IntakeField.Section.BUDGET;
import static se.vagval.intake.domain.IntakeField.Section.CASE;
import static se.vagval.intake.domain.IntakeField.Section.FINANCING;
import static se.vagval.intake.domain.IntakeField.Section.MUNICIPALITIES;
import static se.vagval.intake.domain.IntakeField.Section.OTHER;
import static se.vagval.intake.domain.IntakeField.Section.PROJECT;
import static se.vagval.intake.domain.IntakeField.Section.TEXTS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fält i en mottagen ansökan: where it stands in the file, how it is read, and what may be done when it is wrong. */
public enum IntakeField {
    FILE_LABEL("case_id", CASE, Kind.EVIDENCE, OPTIONAL, EMPTY),
    REGISTRY_NUMBER("dnr", CASE, Kind.REGISTRY_NUMBER, ANSWER, NONE),
    RECEIVED("inkommen", CASE, Kind.DATE, ANSWER, NONE),
    NUMBER_FREE("dnr.ledigt", CASE, Kind.CHECK, OPTIONAL, NONE),
    RECEIVED_BEFORE_FILE("inkommen.dag", CASE, Kind.CHECK, OPTIONAL, NONE),
    CHANNEL("kanal", CASE, Kind.LINE, ANSWER, NONE),
    TITLE("projektnamn", PROJECT, Kind.TITLE, ANSWER, NONE),
    PROJECT_TYPE("projekttyp", PROJECT, Kind.PROJECT_TYPE, ANSWER, NONE),
    SUPPORT_FORM("stodform", PROJECT, Kind.SUPPORT_FORM, ANSWER, NONE),
    FUND("fonder[]", PROJECT, Kind.FUND, ANSWER, EMPTY),
    PROJECT_START("projektperiod.start", PROJECT, Kind.DATE, ANSWER, EMPTY),
    PROJECT_END("projektperiod.slut", PROJECT, Kind.DATE, ANSWER, EMPTY),
    PERIOD("projektperiod", PROJECT, Kind.CHECK, OPTIONAL, NONE),
    APPLICANT_NAME("sokande.namn", APPLICANT, Kind.LINE, ANSWER, NONE),
    ORGANISATION_NUMBER("sokande.orgnr", APPLICANT, Kind.ORGANISATION_NUMBER, ANSWER, AS_RECEIVED),
    APPLICANT_FORM("sokande.form", APPLICANT, Kind.LINE, ANSWER, EMPTY),
    APPLICANT_SECTOR("sokande.sektor", APPLICANT, Kind.SECTOR, ANSWER, EMPTY),
    SEAT("sokande.sate_kommun", APPLICANT, Kind.MUNICIPALITY, ANSWER, EMPTY),
    CONTACT_NAME("kontakt.namn", APPLICANT, Kind.LINE, OPTIONAL, EMPTY),
    CONTACT_ROLE("kontakt.roll", APPLICANT, Kind.LINE, OPTIONAL, EMPTY),
    CONTACT_EMAIL("kontakt.epost", APPLICANT, Kind.EMAIL, ANSWER, AS_RECEIVED),
    CONTACT_PHONE("kontakt.telefon", APPLICANT, Kind.LINE, OPTIONAL, EMPTY),
    MUNICIPALITY("kommuner[].kod", MUNICIPALITIES, Kind.MUNICIPALITY, ANSWER, NONE),
    MUNICIPALITY_NAME("kommuner[].namn", MUNICIPALITIES, Kind.EVIDENCE, OPTIONAL, EMPTY),
    SHARE("kommuner[].andel", MUNICIPALITIES, Kind.SHARE, ANSWER, EMPTY),
    SHARES("kommuner", MUNICIPALITIES, Kind.CHECK, OPTIONAL, NONE),
    ACTOR("aktorer[]", ACTORS, Kind.EVIDENCE, OPTIONAL, EMPTY),
    ACTOR_NAME("aktorer[].namn", ACTORS, Kind.LINE, ANSWER, NONE),
    ACTOR_SECTOR("aktorer[].sektor", ACTORS, Kind.SECTOR, ANSWER, EMPTY),
    ACTOR_ROLE("aktorer[].roll", ACTORS, Kind.LINE, OPTIONAL, EMPTY),
    ACTOR_CONFIRMED("aktorer[].bekraftad", ACTORS, Kind.TRUTH, OPTIONAL, EMPTY),
    SUMMARY("ansokan.sammanfattning", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    BACKGROUND("ansokan.bakgrund", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    OBJECTIVES("ansokan.mal", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    TARGET_GROUP("ansokan.malgrupp", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    ACTIVITIES("ansokan.aktiviteter", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    RESULTS_AND_EFFECTS("ansokan.resultat_effekter", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    SUSTAINABILITY("ansokan.hallbarhet", TEXTS, Kind.EVIDENCE, OPTIONAL, EMPTY),
    ECONOMIC_SUSTAINABILITY("ansokan.hallbarhet.ekonomisk", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    SOCIAL_SUSTAINABILITY("ansokan.hallbarhet.social", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    ENVIRONMENTAL_SUSTAINABILITY("ansokan.hallbarhet.miljomassig", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    EQUALITY_AND_INTEGRATION("ansokan.jamstalldhet_integration", TEXTS, Kind.TEXT, OPTIONAL, EMPTY),
    SMART_SPECIALISATION("ansokan.smart_specialisering", TEXTS, Kind.TEXT, OPTIONAL, EMPTY),
    RELATED_INITIATIVES("ansokan.relaterade_satsningar", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    ORGANISATION("ansokan.organisation", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    FOLLOW_UP("ansokan.uppfoljning", TEXTS, Kind.TEXT, OPTIONAL, EMPTY),
    RISKS("ansokan.risker", TEXTS, Kind.TEXT, OPTIONAL, EMPTY),
    CONTINUATION("ansokan.fortsattning", TEXTS, Kind.TEXT, ANSWER, EMPTY),
    PARTNERS("ansokan.samverkansparter", TEXTS, Kind.TEXT, OPTIONAL, EMPTY),
    INDICATORS("ansokan.indikatorer", TEXTS, Kind.TEXT, OPTIONAL, EMPTY),
    COST_TYPE("budget[].slag", BUDGET, Kind.COST_TYPE, ANSWER, NONE),
    COST_AMOUNT("budget[].belopp", BUDGET, Kind.AMOUNT, ANSWER, NONE),
    COSTS("budget", BUDGET, Kind.CHECK, OPTIONAL, NONE),
    SOURCE("finansiering[].kalla", FINANCING, Kind.LINE, ANSWER, NONE),
    FINANCING_TYPE("finansiering[].slag", FINANCING, Kind.FINANCING_TYPE, ANSWER, NONE),
    FINANCING_AMOUNT("finansiering[].belopp", FINANCING, Kind.AMOUNT, ANSWER, NONE),
    FINANCING_CONFIRMED("finansiering[].bekraftad", FINANCING, Kind.TRUTH, OPTIONAL, EMPTY),
    FINANCES("finansiering", FINANCING, Kind.CHECK, OPTIONAL, NONE),
    GRANT_SHARE("finansiering.andel", FINANCING, Kind.CHECK, OPTIONAL, NONE),
    STATE_AID("statsstod_sokandens_bedomning", OTHER, Kind.STATE_AID, ANSWER, EMPTY),
    ATTACHMENT("bilagor[]", ATTACHMENTS, Kind.ATTACHMENT, OPTIONAL, EMPTY),
    UNKNOWN("", Section.UNKNOWN, Kind.EVIDENCE, OPTIONAL, EMPTY);

    /** The parts of the page, in order. */
    public enum Section {
        CASE,
        PROJECT,
        APPLICANT,
        MUNICIPALITIES,
        ACTORS,
        TEXTS,
        BUDGET,
        FINANCING,
        OTHER,
        ATTACHMENTS,
        UNKNOWN
    }

    /** How a value is read and typed. EVIDENCE is only shown; a CHECK compares several values. */
    public enum Kind {
        LINE,
        TEXT,
        TITLE,
        DATE,
        REGISTRY_NUMBER,
        PROJECT_TYPE,
        SUPPORT_FORM,
        FUND,
        ORGANISATION_NUMBER,
        SECTOR,
        MUNICIPALITY,
        EMAIL,
        SHARE,
        TRUTH,
        COST_TYPE,
        FINANCING_TYPE,
        AMOUNT,
        STATE_AID,
        ATTACHMENT,
        EVIDENCE,
        CHECK
    }

    /** Whether an application is expected to say it. */
    public enum Need {
        ANSWER,
        OPTIONAL
    }

    /** What an application may be registered with when the value is unusable: nothing, or the faulty value itself. */
    public enum Fallback {
        NONE,
        EMPTY,
        AS_RECEIVED
    }

    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    private final String path;
    private final Section section;
    private final Kind kind;
    private final Need need;
    private final Fallback fallback;

    IntakeField(String path, Section section, Kind kind, Need need, Fallback fallback) {
        this.path = path;
        this.section = section;
        this.kind = kind;
        this.need = need;
        this.fallback = fallback;
    }

    /** The field that stands at a path of a received file, if it is one that the portal knows. */
    public static Optional<IntakeField> at(String path) {
        var place = POSITION.matcher(path).replaceAll("[]");
        return Arrays.stream(values())
                .filter(field -> field.kind != Kind.CHECK && field != UNKNOWN && field.path.equals(place))
                .findFirst();
    }

    static List<IntakeField> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    /** The path of this field in the given row of its list. */
    String in(String row) {
        return row + path.substring(path.indexOf("[]") + 2);
    }

    public String path() {
        return path;
    }

    public Section section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isExpected() {
        return need == Need.ANSWER;
    }

    public Fallback fallback() {
        return fallback;
    }

    /** Whether a person may type another value. */
    public boolean isTyped() {
        return kind != Kind.EVIDENCE && kind != Kind.CHECK;
    }

    /** Whether it is running text. */
    public boolean isProse() {
        return kind == Kind.TEXT || kind == Kind.STATE_AID;
    }

    /** Whether it stands in the rows of a list of records. */
    public boolean isInRow() {
        return path.contains("[].");
    }
}
