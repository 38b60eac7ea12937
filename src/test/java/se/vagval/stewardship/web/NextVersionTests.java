package se.vagval.stewardship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.ProjectType;

/** A version that the RUS-samordnare made in the forms of a draft, and published: what it does to a case of its day and to no other. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=next_version")
class NextVersionTests {

    static final String NEXT = "2911";
    static final String PARTS = "/styrdokument/utkast/" + NEXT + "/delar/";

    static final String OLD_PERIOD = "Europeiska regionala utvecklingsfonden, Mellersta Norrland 2021–2027";
    static final String NEW_PERIOD = "Europeiska regionala utvecklingsfonden 2028–2034";
    static final String TO_COME = "Socialfonden 2028–2034";
    static final String OBJECTIVE = "Ett särskilt mål till";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @BeforeEach
    void publishOnce() throws Exception {
        if (framework.versions().stream().noneMatch(it -> it.id().equals(NEXT))) {
            assertThat(send("/styrdokument/utkast", Map.of("id", NEXT))).hasStatus(HttpStatus.FOUND);
            change("kriterier-med-ordankare/d8", Map.of("onTrial", "true"));
            change("kriterier-med-ordankare/d15", Map.of("onTrial", "true"));
            change("fonder-och-anslag/eruf-mn", Map.of("validUntil", day(-1)));
            add("fonder-och-anslag", Map.of("code", "ERUF-N", "text", NEW_PERIOD, "validFrom", day(0)));
            add("fonder-och-anslag", Map.of("code", "ESF-N", "text", TO_COME, "validFrom", day(1)));
            add("fokusomraden-och-programmal", Map.of("code", "ESF-EGET", "document", "ESF", "text", OBJECTIVE));
            add("kriterier-per-arendetyp", Map.of("code", "FORSTUDIE", "type", "PRE_STUDY", "without", "D5\nD6"));
            assertThat(page("/styrdokument/utkast/" + NEXT + "/skillnader", TestPeople.STEWARD))
                    .contains("Prövas under en testperiod");
            var today = TestDay.today().toString();
            var fields = form("/styrdokument/utkast/" + NEXT + "/publicering");
            fields.putAll(Map.of(
                    "validFrom",
                    today,
                    "registryNumber",
                    "RUN/911/2026",
                    "decision",
                    "Nämnden § 9",
                    "decidedOn",
                    today));
            assertThat(send("/styrdokument/utkast/" + NEXT + "/publicering", fields))
                    .hasStatus(HttpStatus.FOUND);
        }
    }

    /** F227: a criterion on trial is judged as others, marked where it is read, and moves the suggestion only if a rule asks for it. */
    @Test
    void marksACriterionOnTrialWhereItIsJudgedAndReadAndNowhereBefore() throws Exception {
        var old = cases.underAssessment();
        var next = cases.assessed(today());

        assertThat(page(next.address("bedomning/D15"), TestPeople.OFFICER))
                .contains(
                        "Prövas under en testperiod",
                        "nivån påverkar inte regelförslaget",
                        "Återkoppling om kriteriet");
        assertThat(page(next.address("bedomning/D8"), TestPeople.OFFICER))
                .containsPattern("Prövas under en testperiod .*Nivån räknas i regelförslaget, eftersom R\\d");
        for (var place : new String[] {"bedomning", "profil", "beslut/sammanfattning"}) {
            assertThat(page(next.address(place), TestPeople.OFFICER).split("Prövas under en testperiod", -1))
                    .as(place)
                    .hasSize(3);
            assertThat(page(old.address(place), TestPeople.OFFICER)).as(place).doesNotContain("testperiod");
        }
        assertThat(page(old.address("bedomning/D15"), TestPeople.OFFICER))
                .contains("Återkoppling om kriteriet")
                .doesNotContain("testperiod");
        assertThat(page(next.address("bedomning/D2"), TestPeople.OFFICER)).doesNotContain("testperiod");
        assertThat(page("/styrdokument/" + NEXT, TestPeople.STEWARD)).contains("Kriterier");
    }

    @Test
    void laysWhatIsSaidOfACriterionBesideItsWordsInADraft() throws Exception {
        var address = "/aterkoppling/" + NEXT + "/D15";
        assertThat(send(address, Map.of("topic", "ANCHORS", "text", "Två och tre går ihop."), TestPeople.OFFICER))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send("/styrdokument/utkast", Map.of("id", "2912"))).hasStatus(HttpStatus.FOUND);

        assertThat(page("/styrdokument/utkast/2912/delar/kriterier-med-ordankare/d15", TestPeople.STEWARD))
                .contains("Det som sägs av dem som bedömer", "Ordankarna", "Två och tre går ihop.", "ramverk " + NEXT)
                .doesNotContain("Namn handlaggare");
        assertThat(page("/styrdokument/utkast/2912/delar/kriterier-med-ordankare/d2", TestPeople.STEWARD))
                .doesNotContain("Två och tre går ihop.");
        assertThat(page("/kalibrering/aterkoppling", TestPeople.STEWARD))
                .containsPattern("D15 [^.]* Prövas under en testperiod");
    }

    /** F151: a new programme period is a row in a draft. What can be asked for follows the day; a case keeps what it asked for. */
    @Test
    void offersTheFundsOfTheDayAndLetsACaseKeepItsOwn() throws Exception {
        assertThat(page("/arenden/nytt", TestPeople.REGISTRAR))
                .contains(NEW_PERIOD, "Anslag 1:1")
                .doesNotContain(OLD_PERIOD, TO_COME);
        var old = cases.underAssessment(List.of("ERUF-MN"));
        assertThat(page(old.address("ansokan/andring"), TestPeople.REGISTRAR))
                .contains(OLD_PERIOD)
                .doesNotContain(NEW_PERIOD);
        var kept = cases.assessed(received(TestDay.today(), ProjectType.IMPLEMENTATION, List.of("ERUF-MN", "ERUF-N")));
        assertThat(page(kept.address(), TestPeople.OFFICER)).contains(OLD_PERIOD + ", " + NEW_PERIOD);
        assertThat(page(kept.address("ansokan/andring"), TestPeople.REGISTRAR)).contains(OLD_PERIOD, NEW_PERIOD);

        var backwards = form(PARTS.replace(NEXT, begun("2913")) + "fonder-och-anslag/a11");
        backwards.putAll(Map.of("values[validFrom]", day(2), "values[validUntil]", day(1)));
        assertThat(send(PARTS.replace(NEXT, "2913") + "fonder-och-anslag/a11", backwards))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("/styrdokument/utkast/2913", TestPeople.STEWARD)).contains("A11 slutar gälla innan den börjar");
    }

    /** F146: the objectives of a fund's programme can be chosen in the cases that ask for its money, and in no others. */
    @Test
    void tiesACaseToTheObjectivesOfTheProgrammeItAsksMoneyFrom() throws Exception {
        var social = cases.assessed(received(TestDay.today(), ProjectType.IMPLEMENTATION, List.of("ESF")));
        var address = social.address("fokusomraden");
        assertThat(page(address, TestPeople.OFFICER)).contains("Främja livslångt lärande", OBJECTIVE);
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(html(address, TestPeople.OFFICER), address)
                .forEach((name, values) -> fields.put(name, values.getFirst()));
        fields.put("areas", "ESF-LLL");

        assertThat(send(address, fields, TestPeople.OFFICER)).hasStatus(HttpStatus.FOUND);

        assertThat(page(social.address(), TestPeople.OFFICER)).contains("Främja livslångt lärande");
        var other = cases.underAssessment(List.of("A11"));
        assertThat(page(other.address("fokusomraden"), TestPeople.OFFICER))
                .contains("Kompetensplanens fokusområde 1")
                .doesNotContain("Främja livslångt lärande");
        assertThat(send(other.address("fokusomraden"), Map.of("areas", "ESF-LLL", "version", "0"), TestPeople.OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(cases.underAssessment(List.of("ESF")).address("fokusomraden"), TestPeople.OFFICER))
                .contains("Främja livslångt lärande")
                .doesNotContain(OBJECTIVE);
    }

    /** F181: which criteria a kind of case is judged on is set in the draft, and holds from the day of the version. */
    @Test
    void judgesTwoKindsOfCasesOnDifferentCriteriaFromTheDayOfTheVersion() throws Exception {
        var study = cases.assessed(received(TestDay.today(), ProjectType.PRE_STUDY, List.of("A11")));
        var project = cases.assessed(received(TestDay.today(), ProjectType.IMPLEMENTATION, List.of("A11")));
        var before = cases.assessed(received(LocalDate.of(2026, 1, 19), ProjectType.PRE_STUDY, List.of("A11")));

        assertThat(page(study.address("bedomning"), TestPeople.OFFICER))
                .contains("0 av 13 kriterier")
                .doesNotContain("D5 ", "D6 ");
        for (var all : List.of(project, before)) {
            assertThat(page(all.address("bedomning"), TestPeople.OFFICER)).contains("0 av 15 kriterier", "D5 ", "D6 ");
        }
        assertThat(browser.get()
                        .uri(study.address("bedomning/D5"))
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/styrdokument/" + NEXT, TestPeople.OFFICER)).contains("Gäller");

        var draft = PARTS.replace(NEXT, begun("2914")) + "kriterier-per-arendetyp/forstudie";
        var fields = form(draft);
        fields.put("values[without]", "D8");
        assertThat(send(draft, fields)).hasStatus(HttpStatus.FOUND);
        assertThat(page("/styrdokument/utkast/2914", TestPeople.STEWARD)).contains("som en regel frågar efter");
    }

    private static ApplicationDraft today() {
        return received(TestDay.today(), ProjectType.IMPLEMENTATION, List.of("A11"));
    }

    private static ApplicationDraft received(LocalDate day, ProjectType type, List<String> funds) {
        var it = TestCases.draft(TestPeople.OFFICER);
        var details = it.details();
        return new ApplicationDraft(
                it.registryNumber(),
                day,
                it.channel(),
                it.unit(),
                it.officer(),
                null,
                new ApplicationDetails(
                        details.title(),
                        type,
                        details.supportForm(),
                        funds,
                        details.projectStart(),
                        details.projectEnd(),
                        details.applicant(),
                        details.contact(),
                        details.texts(),
                        details.municipalities(),
                        details.actors(),
                        details.budget(),
                        details.financing(),
                        details.enclosures()),
                true);
    }

    private static String day(int fromToday) {
        return TestDay.today().plusDays(fromToday).toString();
    }

    private String begun(String draft) {
        assertThat(send("/styrdokument/utkast", Map.of("id", draft))).hasStatus(HttpStatus.FOUND);
        return draft;
    }

    private void add(String part, Map<String, String> values) throws Exception {
        var all = new LinkedHashMap<>(values);
        all.putAll(Map.of("provenance-kind", "own", "provenance-source", "Nämnden § 9"));
        change(part + "/ny", all);
    }

    private void change(String thing, Map<String, String> values) throws Exception {
        var fields = form(PARTS + thing);
        values.forEach((name, value) -> fields.put("values[" + name + "]", value));
        assertThat(send(PARTS + thing, fields)).hasStatus(HttpStatus.FOUND);
    }

    private Map<String, String> form(String address) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(html(address, TestPeople.STEWARD), address)
                .forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return send(address, fields, TestPeople.STEWARD);
    }

    private MvcTestResult send(String address, Map<String, String> fields, UserId person) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private String html(String address, UserId person) throws Exception {
        var page =
                browser.get().uri(address).with(user(people.signedIn(person))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address, UserId person) throws Exception {
        return HtmlUtils.htmlUnescape(
                html(address, person).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }
}
