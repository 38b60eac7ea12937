package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;

/** The officer's pages on the way to a decision, and those where a decision is recorded. */
@DecisionPageTest
class CaseDecisionPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Test
    void saysWhatIsMissingBeforeACaseCanBeSent() {
        var id = decisions.approved();
        decisions.meetingIn(420);

        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .hasStatusOk()
                .bodyText()
                .contains("Det här saknas", "Tjänsteskrivelsen är inte klarmarkerad", "/beslut/tjansteskrivelse")
                .doesNotContain("Föreslå till sammanträdet");
    }

    @Test
    void sendsACaseToAMeeting() {
        var meeting = decisions.meetingIn(20);
        var id = decisions.ready();
        var address = "/arenden/" + id + "/beslut";
        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Föreslå till sammanträdet",
                        "Skicka till delegationsbeslut",
                        "500",
                        "Godkänt av Namn enhetschef");

        assertThat(post(OFFICER, address + "/sammantrade", Map.of("meeting", meeting.toString())))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("Ärendet är föreslaget till nämnden", "Ta tillbaka ärendet från nämnden");
        assertThat(post(OFFICER, address + "/aterkallelse", Map.of())).hasStatus3xxRedirection();
        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("Föreslå till sammanträdet")
                .doesNotContain("Ta tillbaka ärendet");
    }

    @Test
    void theOfficerPutsTheReasonsInAnotherOrderWithOneButton() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/beslut/sammanfattning";
        var typed = Map.of("version", "-1", "matter", "Vad", "proposal", "Ja", "for1", "Alfa.", "for2", "Beta.");
        assertThat(get(OFFICER, address)).bodyText().contains("Flytta upp Sk", "value=\"for2up\"");

        var moved = new HashMap<>(typed);
        moved.put("move", "for2up");
        assertThat(post(OFFICER, address, moved)).hasStatus3xxRedirection();

        assertThat(get(OFFICER, address)).bodyText().containsSubsequence("Beta.</textarea>", "Alfa.</textarea>");
    }

    @Test
    void letsTheManagerApproveThePapersThatWereRead() {
        var id = decisions.complete();
        var address = "/arenden/" + id + "/beslut/godkannande";
        assertThat(get(OFFICER, address)).hasStatus(403);
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .contains("inte godkända av chef eller direktör", "Väntar på att chef eller direktör godkänner")
                .doesNotContain("Läs och godkänn underlaget");
        assertThat(get(MANAGER, "/arenden/" + id + "/beslut")).bodyText().contains("Läs och godkänn underlaget");
        var page = get(MANAGER, address);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Bevilja stödet", "Förslag till beslut", "name=\"read\"")
                .contains("Kostnadsslag", "Bräcke kommun");

        assertThat(post(MANAGER, address, Map.of())).hasRedirectedUrl(address);
        assertThat(post(MANAGER, address, Map.of("read", decisions.paperOf(id).toString())))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .contains("Godkänt av Namn enhetschef, titel enhetschef, Enheten för samhällsutveckling");
    }

    @Test
    void writesTheReportAndSavesItByItself() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/beslut/tjansteskrivelse";
        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains("data-autosave", "Klarmarkera", "name=\"version\" value=\"-1\"");

        var saved = browser.post()
                .uri(address)
                .with(user(people.signedIn(OFFICER)))
                .with(csrf())
                .header("X-Autosave", "true")
                .param("version", "-1")
                .param("summary", "Kort <script>alert(1)</script>")
                .exchange();
        assertThat(saved).hasStatus(204).hasHeader("X-Version", "0");

        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("&lt;script&gt;alert(1)", "Visa portalens utkast")
                .doesNotContain("<script>alert");
        assertThat(post(OFFICER, address, Map.of("version", "-1", "summary", "Min text")))
                .hasStatus(409)
                .bodyText()
                .contains("Min text", "&lt;script&gt;alert(1)", "name=\"version\" value=\"0\"");
    }

    @Test
    void refusesControlCharactersAndKeepsLongTexts() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/beslut/tjansteskrivelse";
        var longText = "ord ".repeat(49_999) + "slut";

        assertThat(post(OFFICER, address, Map.of("version", "-1", "summary", "Ett\u0000två")))
                .hasStatus(422);
        assertThat(post(OFFICER, address, Map.of("version", "-1", "background", longText)))
                .hasStatus3xxRedirection();
        assertThat(get(OFFICER, address)).bodyText().contains(longText.substring(150_000));
        assertThat(post(OFFICER, address, Map.of("version", "0", "background", longText + longText)))
                .hasStatus(422);
    }

    @Test
    void completesAndOpensTheReport() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/beslut/tjansteskrivelse";

        assertThat(post(OFFICER, address + "/klarmarkering", Map.of("version", "-1", "summary", "Kort och gott.")))
                .hasStatus3xxRedirection();
        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("Tjänsteskrivelsen är klar", "Kort och gott.", "Öppna för ändring")
                .doesNotContain("data-autosave");
        assertThat(post(OFFICER, address + "/oppning", Map.of())).hasStatus3xxRedirection();
        assertThat(get(OFFICER, address)).bodyText().contains("data-autosave", "Kort och gott.");
    }

    @Test
    void printsTheReport() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/beslut/tjansteskrivelse";

        var pdf = get(OFFICER, address + ".pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(textOf(pdf))
                .contains("Tjänsteskrivelse", "Byalaget i Backen beviljas stöd", "Kostnadsslag", "Bräcke kommun")
                .contains("Namn handlaggare titel handlaggare");
        assertThat(get(OFFICER, address + ".docx")).hasStatusOk();
    }

    @Test
    void wordsTheBriefAndMeasuresHowReadableItIs() {
        var id = decisions.approved();
        var address = "/arenden/" + id + "/beslut/sammanfattning";
        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains("LIX", "Så bedöms projektet", "Målkonflikter");

        assertThat(post(
                        OFFICER,
                        address,
                        Map.of("version", "-1", "matter", "Byn vill bygga om huset.", "for1", "Det behövs.")))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, address))
                .bodyText()
                .contains("Byn vill bygga om huset.", "Det behövs.", "name=\"version\" value=\"0\"");
        assertThat(post(OFFICER, address, Map.of("version", "-1", "matter", "En annan text")))
                .hasStatus(409)
                .bodyText()
                .contains("En annan text", "Byn vill bygga om huset.");
        assertThat(get(OFFICER, address + ".pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimesForTheOfficersPages() {
        var id = decisions.ready();
        decisions.meetingIn(20);

        var officer = people.signedIn(OFFICER);
        assertThat(StatementCounter.again(() -> browser.get()
                        .uri("/arenden/" + id + "/beslut/sammanfattning")
                        .with(user(officer))
                        .exchange()))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void letsOthersReadButNotWrite() {
        var id = decisions.approved();
        cases.declareFree(id, MANAGER);

        assertThat(get(MANAGER, "/arenden/" + id + "/beslut/tjansteskrivelse"))
                .hasStatusOk()
                .bodyText()
                .contains("Bara ärendets handläggare")
                .doesNotContain("data-autosave");
        assertThat(post(MANAGER, "/arenden/" + id + "/beslut/tjansteskrivelse", Map.of("version", "-1")))
                .hasStatus(403);
        assertThat(get(ELECTED, "/arenden/" + id + "/beslut")).hasStatus(403);
        var other = TestPeople.OTHER_OFFICER;
        cases.declareFree(id, other);
        assertThat(post(other, "/arenden/" + id + "/beslut/tjansteskrivelse", Map.of("version", "-1", "summary", "x")))
                .hasStatus(403);
    }

    @Test
    void recordsTheDecisionOfTheCommittee() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting.toString(), id.toString());
        var address = "/sammantraden/" + meeting + "/beslut/" + number;
        var read = decisions.read(meeting, number);
        assertThat(get(SECRETARY, address))
                .hasStatusOk()
                .bodyText()
                .contains("Registrera beslutet", "Regionala utvecklingsn&auml;mnden", "Bevilja stödet");

        assertThat(post(SECRETARY, address, decision(id, read, "GRANTED", "12 tusen", "9001")))
                .hasStatus(422)
                .bodyText()
                .contains("12 tusen", "Skriv beloppet i kronor", "2003:596");
        assertThat(post(SECRETARY, address, decision(id, read, "GRANTED", "300 000", "9001")))
                .hasStatus(422)
                .bodyText()
                .contains("Bifall betyder hela det sökta beloppet");
        assertThat(post(SECRETARY, address, decision(id, read, "REJECTED", "", "9001")))
                .hasStatus(422)
                .bodyText()
                .contains("Beslutet går emot förslaget");
        assertThat(post(SECRETARY, address, decision(id, read, "GRANTED", "400 000", "9001")))
                .hasStatus3xxRedirection();

        assertThat(get(SECRETARY, address))
                .bodyText()
                .contains("§ 9001", "Bifall", "Rätta beslutet")
                .doesNotContain("Registrera beslutet");
        var correction = new HashMap<>(decision(id, read, "GRANTED", "400 000", "9002"));
        assertThat(post(SECRETARY, address + "/rattelse", correction))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför beslutet rättas");
        correction.put("reason", "Fel paragraf");
        assertThat(post(SECRETARY, address + "/rattelse", correction)).hasStatus3xxRedirection();
        assertThat(get(SECRETARY, address))
                .bodyText()
                .containsSubsequence("§ 9002", "Fel paragraf", "Tidigare lydelser", "§ 9001");
        var unread = new HashMap<>(decision(id, read, "GRANTED", "400 000", "9003"));
        unread.remove("read");
        unread.put("reason", "Fel igen");
        assertThat(post(SECRETARY, address + "/rattelse", unread)).hasStatus3xxRedirection();
        assertThat(post(SECRETARY, address + "/rattelse", withOtherPapers(unread)))
                .hasStatus(409)
                .bodyText()
                .contains("Underlaget har bytts sedan du läste det");
        assertThat(get(SECRETARY, address)).bodyText().doesNotContain("§ 9003");
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("§ 9002", "Expediera beslutet");
        assertThat(get(ELECTED, "/sammantraden/" + meeting + "/laslage/" + number))
                .bodyText()
                .contains("Nämnden har beslutat");
    }

    /** Reasons, clauses and rapporteur are the proposal's; only what was decided is the secretary's to fill in. */
    @Test
    void recordsWhatFollowsTheProposalWithoutTypingItsReasonsAnew() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        var number = numberOf(meeting.toString(), id.toString());
        var address = "/sammantraden/" + meeting + "/beslut/" + number;
        var form = new HashMap<String, String>();
        FormFields.of(pageOf(get(SECRETARY, address)), "/beslut/" + number)
                .forEach((field, typed) -> form.put(field, typed.getFirst()));
        var reasons = form.get("motivation");
        assertThat(reasons).isNotBlank();

        form.putAll(Map.of("paragraph", "9101", "outcome", "REJECTED", "amount", "", "deviation", "Annan bedömning."));
        var clauses = form.put("clauses", "Nämnden avslår ansökan.");
        assertThat(post(SECRETARY, address, form))
                .hasStatus(422)
                .bodyText()
                .contains("Motiveringen är skälen för förslaget", "Annan bed&ouml;mning.");

        form.putAll(Map.of("outcome", "GRANTED", "amount", "400 000", "deviation", "", "clauses", clauses));
        assertThat(post(SECRETARY, address, form)).hasStatus3xxRedirection();
        assertThat(HtmlUtils.htmlUnescape(pageOf(get(SECRETARY, address))))
                .contains("§ 9101", reasons.lines().findFirst().orElseThrow());
    }

    private static String pageOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void waitsForTheDayOfTheMeeting() {
        var meeting = decisions.meetingIn(430);
        var id = decisions.onAgenda(meeting);
        var address = "/sammantraden/" + meeting + "/beslut/1";
        var read = decisions.read(meeting, 1);

        assertThat(get(SECRETARY, address))
                .hasStatusOk()
                .bodyText()
                .contains("Beslutet kan registreras från och med sammanträdets dag");
        assertThat(post(SECRETARY, address, decision(id, read, "GRANTED", "400 000", "1")))
                .hasStatus3xxRedirection();
        assertThat(get(SECRETARY, address)).bodyText().doesNotContain("§ 1<");
    }

    @Test
    void letsTheDirectorDecideOnTheSameBrief() {
        var id = decisions.withDelegate();
        cases.declareFree(id, DIRECTOR);
        var address = "/arenden/" + id + "/delegationsbeslut";
        var read = decisions.read(id);
        assertThat(get(DIRECTOR, "/delegationsbeslut")).hasStatusOk().bodyText().contains(address);
        assertThat(get(DIRECTOR, address))
                .hasStatusOk()
                .bodyText()
                .contains("Vad beslutet gäller", "Registrera beslutet", "Namn direktor")
                .doesNotContain("checked=");
        for (var paper : List.of("/utlatande", "/utlatande/bedomningsunderlag.pdf", "/beslut/tjansteskrivelse.pdf")) {
            assertThat(get(DIRECTOR, address)).bodyText().contains("/arenden/" + id + paper + "\"");
            assertThat(get(DIRECTOR, "/arenden/" + id + paper)).as(paper).hasStatusOk();
        }
        var otherwise = new HashMap<>(decision(id, read, "REJECTED", "", "17"));
        otherwise.put("deviation", "En annan bedömning.");
        assertThat(post(DIRECTOR, address, otherwise))
                .hasStatus(422)
                .bodyText()
                .contains("Beslutssatserna säger något annat än utfallet och beloppet");

        var about = new HashMap<>(decision(id, read, "GRANTED", "0,4 mnkr", "17"));
        about.put("motivation", "Projektledaren, 19811218-9876, är kunnig.");
        assertThat(post(DIRECTOR, address, about)).hasStatus(422).bodyText().contains("personnummer", "sensitiveKept");

        assertThat(post(DIRECTOR, address, decision(id, read, "GRANTED", "0,4 mnkr", "17")))
                .hasStatus3xxRedirection();

        assertThat(get(DIRECTOR, address)).bodyText().contains("§ 17", "Bifall");
        assertThat(get(DIRECTOR, "/delegationsbeslut")).bodyText().contains("Senaste besluten", "§ 17");
        assertThat(get(SECRETARY, "/delegationsbeslut")).hasStatus(403);
        var undelegated = decisions.ready();
        cases.declareFree(undelegated, DIRECTOR);
        assertThat(get(DIRECTOR, "/arenden/" + undelegated + "/delegationsbeslut"))
                .hasStatus(404);
    }

    /** What a director has not read she cannot send back either. */
    @Test
    void sendsBackOnlyThePapersThatWereRead() {
        var id = decisions.withDelegate();
        cases.declareFree(id, DIRECTOR);
        var address = "/arenden/" + id + "/delegationsbeslut/aterremiss";
        var earlier = decisions.earlierEdition(id).toString();
        var now = decisions.read(id).toString();
        assertThat(get(DIRECTOR, address)).hasStatusOk().bodyText().contains("name=\"read\"", now);

        assertThat(post(DIRECTOR, address, Map.of("why", "", "read", earlier)))
                .hasStatus(422)
                .bodyText()
                .as("a fault does not make unread papers read")
                .contains(earlier)
                .doesNotContain(now);
        assertThat(post(DIRECTOR, address, Map.of("why", "Hyran saknas."))).hasStatus3xxRedirection();
        assertThat(post(DIRECTOR, address, Map.of("why", "Hyran saknas.", "read", earlier)))
                .hasStatus(409)
                .bodyText()
                .contains("Underlaget har bytts sedan du läste det", "Hyran saknas.", now);
        assertThat(get(DIRECTOR, "/delegationsbeslut")).bodyText().contains(id.toString());

        assertThat(post(DIRECTOR, address, Map.of("why", "Hyran saknas.", "read", now)))
                .hasStatus3xxRedirection();
        assertThat(get(DIRECTOR, "/delegationsbeslut")).bodyText().doesNotContain(id.toString());
    }

    private Map<String, String> decision(
            CaseFileId caseFile, UUID read, String outcome, String amount, String paragraph) {
        return Map.of(
                "caseFile",
                caseFile.toString(),
                "read",
                read.toString(),
                "date",
                decisions.today().toString(),
                "paragraph",
                paragraph,
                "outcome",
                outcome,
                "amount",
                amount,
                "decisionMaker",
                "Regionala utvecklingsnämnden",
                "rapporteur",
                "Namn handlaggare",
                "motivation",
                TestDecisions.MOTIVATION);
    }

    /** Papers of the same case that are not those to be decided on. */
    private Map<String, String> withOtherPapers(Map<String, String> form) {
        var other = new HashMap<>(form);
        var edition = decisions.earlierEdition(CaseFileId.of(form.get("caseFile")));
        other.put("read", edition.toString());
        return other;
    }

    private int numberOf(String meeting, String caseFile) {
        var body = get(SECRETARY, "/sammantraden/" + meeting).getResponse();
        try {
            var text = body.getContentAsString();
            var before = text.substring(0, text.indexOf(caseFile));
            var marker = "/dagordning/";
            var at = before.lastIndexOf(marker) + marker.length();
            return Integer.parseInt(before.substring(at, before.indexOf('/', at)));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String textOf(MvcTestResult pdf) {
        return PdfText.body(pdf.getResponse().getContentAsByteArray()).replaceAll("[\\s\\h]+", " ");
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request =
                browser.post().uri(address).with(user(people.signedIn(person))).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
