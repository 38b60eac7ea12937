package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.REGISTRAR;
import static se.vagval.TestPeople.SECRETARY;
import static se.vagval.TestPeople.STEWARD;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.Race.Form;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.UserId;

/**
 * Every form that two people may have open at once is posted by eight in the same moment, each with a text of their own, all
 * with the version the page showed. Exactly one is told that it was saved; the others meet both texts.
 */
@DecisionPageTest
class ClashTests {

    /** What nobody else can have open, such as a draft or a note of one's own; and a button that takes back an old version. */
    private static final List<String> PRIVATE =
            List.of("casefile/new", "decision/reading-member", "wording/versions", "sample/form");

    /** What a form of a template changes nothing by itself: buttons of a page whose form is tried. */
    private static final List<String> TRIED = List.of(
            "casefile/formal-check",
            "casefile/secrecy",
            "casefile/revise",
            "assessment/part",
            "assessment/criterion",
            "decision/report",
            "decision/brief",
            "decision/meeting-edit",
            "intake/review",
            "statement/statement",
            "statement/block",
            "statement/judgement",
            "identity/user",
            "strategy/draft-thing");

    /** {@code OtherClashTests} tries them. */
    private static final List<String> TRIED_IN_OTHER_ROOMS = List.of(
            "assessment/phase-follow",
            "assessment/questions",
            "assessment/run-conclusions",
            "assessment/walk",
            "calibration/criterion",
            "calibration/meeting-note",
            "casefile/classification",
            "casefile/focus",
            "casefile/small-areas",
            "funding/organisations",
            "initiative/initiative",
            "portfolio/indicator",
            "portfolio/recurring-change",
            "report/answer",
            "strategy/forum",
            "strategy/process");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @TestFactory
    Stream<DynamicTest> hasExactlyOneWinner() {
        return Stream.of(caseForms(), assessmentForms(), statementForms(), decisionForms())
                .flatMap(List::stream)
                .map(new Race(browser, people)::of);
    }

    /** A template with a version in it is a form to be tried here. */
    @Test
    void knowsEveryFormThatCarriesAVersion() throws Exception {
        var versioned = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/*/*.html")) {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            if (text.contains("name=\"version\"") || text.contains("*{version}") || text.contains(".version|")) {
                versioned.add(file.getURL().getPath().replaceAll(".*/templates/(.*)\\.html", "$1"));
            }
        }
        assertThat(versioned)
                .isSubsetOf(Stream.of(TRIED, TRIED_IN_OTHER_ROOMS, PRIVATE)
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Form> caseForms() {
        return List.of(
                new Form(
                        "the formal check",
                        OFFICER,
                        () -> at(cases.inFormalCheck(), "formell-kontroll"),
                        "/formell-kontroll",
                        it -> Map.of("outcomes[G1]", "OK", "notes[G1]", "Anteckning " + it)),
                new Form(
                        "the secrecy mark",
                        OFFICER,
                        () -> at(cases.inFormalCheck(), "sekretess"),
                        "/sekretess",
                        it -> Map.of(
                                "provision",
                                "30 kap. " + (it + 1) + " §",
                                "date",
                                "2026-02-03",
                                "authority",
                                "Registrator")),
                new Form(
                        "the application",
                        OFFICER,
                        () -> at(cases.inFormalCheck(), "ansokan/andring"),
                        "/andring",
                        it -> Map.of("application.title", "Byhuset nummer " + it, "deviationsConfirmed", "true")),
                new Form(
                        "the received file",
                        REGISTRAR,
                        this::received,
                        "",
                        it -> Map.of("values[010000006-projektnamn]", "Namn " + it)),
                new Form(
                        "a goal of a framework to be",
                        STEWARD,
                        this::draftedGoal,
                        "",
                        it -> Map.of("values[text]", "Lika möjligheter " + it)),
                new Form(
                        "the account",
                        UserId.of("forvaltare"),
                        () -> "/anvandare/statistiker",
                        "",
                        it -> Map.of("title", "titel " + System.nanoTime())));
    }

    private List<Form> assessmentForms() {
        return List.of(
                assessment("D8", "/D8", it -> Map.of("grade", "2", "motivation", "Motivering " + it)),
                assessment("underlag/effektlogik", "", it -> Map.of("counterweight", "Motvikt " + it)),
                assessment("underlag/forutsattningar", "", it -> Map.of("claimed", "Alla byar " + it)),
                assessment("rus-sakring/3", "", it -> Map.of("notHere", "Grupp " + it)),
                assessment(
                        "rus-sakring/1/stoppunkt",
                        "/stoppunkt",
                        it -> Map.of("verdict", "PROCEED", "done", "true", "note", "Anteckning " + it)),
                assessment(
                        "rus-sakring/malkonflikter",
                        "",
                        it -> Map.of("exist", "false", "examinedBy", "Gruppen " + it, "examinedHow", "på möte")));
    }

    private Form assessment(String part, String action, IntFunction<Map<String, String>> typed) {
        return new Form(
                "assessment " + part, OFFICER, () -> at(cases.underAssessment(), "bedomning/" + part), action, typed);
    }

    private List<Form> statementForms() {
        return List.of(
                new Form(
                        "a section of the statement",
                        OFFICER,
                        () -> at(underAssessment(), "utlatande"),
                        "/utlatande",
                        it -> Map.of("parts[B1].text", "Egen text " + it)),
                new Form(
                        "the judgement",
                        OFFICER,
                        () -> at(underAssessment(), "utlatande/stallningstagande"),
                        "/stallningstagande",
                        it -> Map.of("recommendation", "PRIORITISE", "importance", "Vikt " + it)));
    }

    private List<Form> decisionForms() {
        return List.of(
                new Form(
                        "the official report",
                        OFFICER,
                        () -> at(decisions.approved(), "beslut/tjansteskrivelse"),
                        "/tjansteskrivelse",
                        it -> Map.of("background", "Bakgrund " + it)),
                new Form(
                        "the brief",
                        OFFICER,
                        () -> at(decisions.approved(), "beslut/sammanfattning"),
                        "/sammanfattning",
                        it -> Map.of("matter", "Saken " + it)),
                new Form(
                        "the meeting",
                        SECRETARY,
                        () -> "/sammantraden/" + decisions.meetingIn(77) + "/uppgifter",
                        "/uppgifter",
                        it -> Map.of("place", "Sal " + System.nanoTime())));
    }

    /** The mocked assessment of a case on its way to a decision will do for the statement as well. */
    private CaseFileId underAssessment() {
        decisions.approved();
        return cases.underAssessment();
    }

    private String received() {
        try {
            var yaml = new ClassPathResource("journey/fjallmat.yaml").getContentAsString(StandardCharsets.UTF_8);
            var answer = browser.post()
                    .uri("/arenden/import")
                    .multipart()
                    .file(new MockMultipartFile(
                            "file",
                            "fjallmat.yaml",
                            "application/yaml",
                            yaml.replace("9301", String.valueOf(System.nanoTime() % 90_000 + 10_000))
                                    .getBytes(StandardCharsets.UTF_8)))
                    .param("channel", "Brev")
                    .with(csrf())
                    .with(user(people.signedIn(REGISTRAR)))
                    .exchange();
            return answer.getResponse().getRedirectedUrl();
        } catch (java.io.IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private String draftedGoal() {
        var drafts = "/styrdokument/utkast";
        var id = "2950-" + Long.toString(System.nanoTime() % 2_000_000_000, 36);
        assertThat(browser.post()
                        .uri(drafts)
                        .param("id", id)
                        .with(csrf())
                        .with(user(people.signedIn(STEWARD)))
                        .exchange())
                .hasStatus3xxRedirection();
        return drafts + "/" + id + "/delar/prioriteringar/r24-2";
    }

    private static String at(CaseFileId id, String page) {
        return "/arenden/" + id + "/" + page;
    }
}
