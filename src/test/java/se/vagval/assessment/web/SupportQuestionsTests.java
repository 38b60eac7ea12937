package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.SupportAnswer;
import se.vagval.assessment.SupportAnswer.Standing;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.demo.ActingAs;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.Framework;

/** Stödformens frågor: an application for company support is asked more than one for a project, and meets the gates in other words. */
@PortalTest
class SupportQuestionsTests {

    private static final String PAGE = "bedomning/underlag/stodformens-fragor";
    private static final String[] ASKED = {
        "Vilka villkor har de anställda?",
        "Vilka mål har företaget för sin personal?",
        "Hur ser könsfördelningen ut, och vart ska den?",
        "Vilka mål i Agenda 2030 bidrar åtgärden till, och hur?"
    };

    @Autowired
    FormalChecks checks;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    @Autowired
    ApplicationRevising revising;

    @Autowired
    FormalChecking checking;

    @Autowired
    Framework framework;

    private CaseFileId company;

    @BeforeEach
    void open() {
        company = cases.underAssessment("Ny linje i ysteriet", "FS");
    }

    @Test
    void companySupportIsAskedItsOwnQuestionsAndAProjectIsNot() {
        var project = cases.underAssessment();

        assertThat(text(get(company, PAGE))).contains(ASKED);
        assertThat(text(get(company, "bedomning/underlag"))).contains("Stödformens frågor", "0 av 4 lästa");
        assertThat(text(get(project, PAGE)))
                .contains("Stödformen projektstöd har inga egna frågor.")
                .doesNotContain(ASKED);
        assertThat(text(get(project, "bedomning/underlag"))).doesNotContain("Stödformens frågor");
    }

    @Test
    void keepsWhatTheApplicationAnswersAndTellsTheAssessmentAndTheTrail() {
        assertThat(save(Map.of(
                        "rows[0].standing", "ANSWERED",
                        "rows[0].note", "Kollektivavtal sedan 2019.",
                        "rows[2].standing", "MISSING",
                        "rows[2].note", "Fördelningen i ledningen.")))
                .hasStatus3xxRedirection();

        assertThat(text(get(company, "bedomning/underlag"))).contains("2 av 4 lästa");
        assertThat(text(get(company, "handelser"))).contains("läste ansökan efter stödformens frågor");
        assertThat(answers())
                .containsExactly(
                        new SupportAnswer("FS-F1", ASKED[0], Standing.ANSWERED, "Kollektivavtal sedan 2019."),
                        new SupportAnswer("FS-F2", ASKED[1], Standing.UNREAD, ""),
                        new SupportAnswer("FS-F3", ASKED[2], Standing.MISSING, "Fördelningen i ledningen."),
                        new SupportAnswer("FS-F4", ASKED[3], Standing.UNREAD, ""));
    }

    @Test
    void saysWhatIsLeftUnsaidOfAQuestion() {
        var answer = save(Map.of(
                "rows[0].standing", "ANSWERED",
                "rows[1].standing", "PARTLY",
                "rows[2].note", "Något står här."));

        assertThat(text(answer))
                .contains(
                        "Skriv vad ansökan svarar",
                        "Skriv vad som saknas i svaret",
                        "Välj hur ansökan svarar, eller ta bort anteckningen");
        assertThat(answers()).allMatch(it -> it.standing() == Standing.UNREAD);
    }

    @Test
    void meetsTheGatesInTheWordsOfCompanySupport() {
        var project = cases.underAssessment();

        assertThat(text(get(company, "formell-kontroll")))
                .contains(
                        "Sökanden är ett företag, och åtgärden är en avgränsad investering",
                        "Företaget är inte i ekonomiska svårigheter, och dess storlek ryms i den grund som åberopas.",
                        "Sökandens organisationsform är ideell förening. Företagsstöd är till för företag")
                .doesNotContain("Åtgärden hör inte till företagsstöd");
        assertThat(text(get(project, "formell-kontroll")))
                .contains("Åtgärden hör inte till företagsstöd", "Inget tyder på att ett enskilt företag")
                .doesNotContain("ekonomiska svårigheter", "Företagsstöd är till för företag");
    }

    /** What a company was asked at a gate is the opposite of what a project is asked: the verdict was of another question. */
    @Test
    void anotherFormOfSupportOpensTheGatesThatItWordsInAnotherWay() {
        assertThat(reworded()).containsExactly("G5", "G6");

        var number = revise("PS");

        var judged = acting.person(TestPeople.OFFICER, () -> checking.of(company));
        assertThat(judged.judgements().get("G5").isReopened()).isTrue();
        assertThat(judged.judgements().get("G5").note()).isEqualTo("Vägt.");
        assertThat(judged.outcomes())
                .doesNotContainKeys("G5", "G6")
                .containsOnlyKeys("G1", "G2", "G3", "G4", "G7", "G8", "G9", "G10");
        assertThat(text(get(company, "formell-kontroll")))
                .contains("punkten lyder olika för olika stödformer. Avgör den på nytt. Den var tidigare: ")
                .doesNotContain("Sökandens svar kom");
        assertThat(text(get(company, "handelser")))
                .contains("ändrade ansökan, som fick version " + number
                        + ", och därmed stödformen, så att punkter i den formella kontrollen ska avgöras på nytt: ");
        assertThat(text(get(company, "utlatande"))).contains("på nytt, nu när ansökan eller ramverket har ändrats");
    }

    /** Each reason has its own sentence, and the last one is told. */
    @Test
    void aGateSaysWhyItIsOpenAgain() {
        revise("PS");
        acting.person(
                TestPeople.OFFICER,
                () -> checks.reopen(company, Set.of("G3", "G5"), GateReopening.FRAMEWORK, TestPeople.OFFICER));

        var page = text(get(company, "formell-kontroll"));
        assertThat(page.split("Ärendet har bytt ramverk sedan punkten avgjordes", -1))
                .hasSize(3);
        assertThat(page.split("Stödformen har ändrats sedan punkten avgjordes", -1))
                .hasSize(2);
    }

    /** Nothing is asked anew by a correction that leaves the form of support as it was, or that nobody had judged. */
    @Test
    void aCorrectionOfTheSameFormOfSupportOpensNothing() {
        revise("FS");
        assertThat(acting.person(TestPeople.OFFICER, () -> checking.of(company)).outcomes())
                .hasSize(10);

        company = cases.registered("Ny linje i mejeriet", "FS");
        cases.declareFree(company, TestPeople.OFFICER);
        acting.person(TestPeople.OFFICER, () -> checking.start(company, TestPeople.OFFICER));
        revise("PS");
        assertThat(text(get(company, "handelser")))
                .contains("ändrade ansökan, som fick version 2")
                .doesNotContain("därmed stödformen");
    }

    /** An application that becomes one of another form of support and back again has lost nothing that was read. */
    @Test
    void keepsWhatIsReadOfTheQuestionsOfAnotherFormOfSupport() {
        save(Map.of("rows[0].standing", "ANSWERED", "rows[0].note", "Kollektivavtal sedan 2019."));
        save(1, "FS-F", Map.of("rows[0].standing", "ANSWERED", "rows[0].note", "Kollektivavtal sedan 2019."));
        save(1, "X-F", Map.of("rows[1].standing", "MISSING", "rows[1].note", "Målen."));

        assertThat(answers())
                .contains(new SupportAnswer("FS-F1", ASKED[0], Standing.ANSWERED, "Kollektivavtal sedan 2019."));
        assertThat(text(get(company, "bedomning/underlag")))
                .as("of the questions that are asked")
                .contains("1 av 4 lästa");

        save(2, "FS-F", Map.of());
        assertThat(answers()).as("what is asked can be taken back").allMatch(it -> it.standing() == Standing.UNREAD);
    }

    private Set<String> reworded() {
        var version = framework.version("2024");
        return FormOfSupport.reworded(FormOfSupport.gates(version, "FS"), FormOfSupport.gates(version, "PS"));
    }

    private int revise(String supportForm) {
        return acting.person(TestPeople.OFFICER, () -> {
            var latest = revising.latest(company);
            var it = latest.details();
            var details = new ApplicationDetails(
                    it.title() + ".",
                    it.projectType(),
                    supportForm,
                    it.funds(),
                    it.projectStart(),
                    it.projectEnd(),
                    it.applicant(),
                    it.contact(),
                    it.texts(),
                    it.municipalities(),
                    it.actors(),
                    it.budget(),
                    it.financing(),
                    it.enclosures());
            return revising.revise(company, TestPeople.OFFICER, latest.number(), details, true);
        });
    }

    private List<SupportAnswer> answers() {
        var deepening = acting.person(
                TestPeople.OFFICER,
                () -> assessments.reportOf(company).profile().deepening());
        return deepening == null ? List.of() : deepening.supportAnswers();
    }

    private MvcTestResult get(CaseFileId id, String page) {
        return browser.get()
                .uri("/arenden/" + id.value() + "/" + page)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    private MvcTestResult save(Map<String, String> given) {
        return save(0, "FS-F", given);
    }

    private MvcTestResult save(int version, String codes, Map<String, String> given) {
        var request = browser.post()
                .uri("/arenden/" + company.value() + "/" + PAGE)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .with(csrf())
                .param("version", String.valueOf(version));
        for (var row = 0; row < 4; row++) {
            request = request.param("rows[" + row + "].code", codes + (row + 1));
        }
        for (var field : given.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            var body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return HtmlUtils.htmlUnescape(body.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
