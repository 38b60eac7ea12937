package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;

/** The pages where the papers of a decision are made, read and sent. */
@DecisionPageTest
class DecisionPaperPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    Decisions directory;

    @Autowired
    ActingAs acting;

    @Test
    void attestsTheExtractAndFindsItInTheCase() {
        var meeting = decisions.meetingIn(0);
        var id = decided(meeting, 7101);
        var address = "/sammantraden/" + meeting + "/beslut/" + numberOf(meeting, id) + "/protokollsutdrag";
        assertThat(get(SECRETARY, "/sammantraden/" + meeting))
                .bodyText()
                .contains("Lägg protokollsutdraget i ärendet", "Utdrag saknas i ärendet", address);

        var page = get(SECRETARY, address);
        assertThat(page).hasStatusOk().bodyText().contains("§ 7101", "Byalaget i Backen beviljas stöd");
        var decision = valueOf("decision", page);
        assertThat(post(SECRETARY, address, "caseFile", id.toString(), "decision", decision, "reservations", "Ingen"))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen", "aria-invalid=\"true\"");
        var tomorrow = decisions.today().plusDays(1).toString();
        assertThat(post(SECRETARY, address, "caseFile", id.toString(), "decision", decision, "adjustedOn", tomorrow))
                .hasStatus(422)
                .bodyText()
                .contains("Protokollet justeras tidigast");
        var today = decisions.today().toString();
        assertThat(post(SECRETARY, address, "caseFile", id.toString(), "decision", decision, "adjustedOn", today))
                .hasRedirectedUrl("/sammantraden/" + meeting);

        assertThat(get(SECRETARY, address))
                .bodyText()
                .contains("Utdraget ligger i ärendet")
                .doesNotContain("<form class");
        var paper = addressIn(get(OFFICER, "/arenden/" + id + "/beslut"), "/beslut/handlingar/");
        assertThat(get(OFFICER, paper))
                .hasStatusOk()
                .bodyText()
                .contains("Protokollsutdrag", "Utdraget stämmer med protokollet", "SHA-256", "Namn namndsekreterare");
        assertThat(get(OFFICER, paper + ".pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(OFFICER, paper + ".docx")).hasStatusOk();
        assertThat(get(ELECTED, paper)).hasStatus(403);
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut/handlingar/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void makesALetterToEachAndSaysOfEachThatItWasSent() {
        var meeting = decisions.meetingIn(0);
        var id = decided(meeting, 7102);
        var address = "/arenden/" + id + "/beslut/expediering";
        assertThat(get(OFFICER, "/arenden/" + id)).bodyText().contains(address);
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut")).bodyText().contains("Expediera beslutet", address);
        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Byalaget i Backen",
                        "Bräcke kommun",
                        "Medfinansiär",
                        "Ej verifierad",
                        "Regionens jurist har inte");

        assertThat(post(OFFICER, address, "others", "Någon"))
                .hasStatus(422)
                .bodyText()
                .contains("Sökanden ska ha ett brev", "N&aring;gon");
        assertThat(post(OFFICER, address, "applicants", "", "applicants", "Byalaget i Backen", "others", "Hus, hem AB"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj hur beslutet kan överklagas");
        assertThat(post(
                        OFFICER,
                        address,
                        "applicants",
                        "",
                        "applicants",
                        "Byalaget i Backen",
                        "appealTrack",
                        "LEGALITY_REVIEW"))
                .as("nobody prints an unverified text unread")
                .hasStatus(422)
                .bodyText()
                .contains("Kryssa i att du har kontrollerat den");
        assertThat(post(
                        OFFICER,
                        address,
                        "applicants",
                        "",
                        "applicants",
                        "Byalaget i Backen",
                        "coFinanciers",
                        "",
                        "coFinanciers",
                        "Hus, hem AB",
                        "appealTrack",
                        "LEGALITY_REVIEW",
                        "appealRead",
                        "true"))
                .hasRedirectedUrl(address);

        var page = get(OFFICER, address);
        assertThat(page).bodyText().contains("2 brev återstår", "Hus, hem AB", "Inte skickat");
        var letters = idsOf(page, "/expediering/([0-9a-f-]{36})/avsandning");
        assertThat(page)
                .bodyText()
                .as("how it was sent is for the person to say")
                .contains("<option value=\"\">Välj</option>")
                .doesNotContain("selected=");
        assertThat(post(OFFICER, address + "/" + letters.getFirst() + "/avsandning", "way", "", "sentOn", ""))
                .hasRedirectedUrl(address);
        assertThat(get(OFFICER, address)).bodyText().contains(letters.getFirst() + "/avsandning");
        assertThat(letters).hasSize(2);
        assertThat(textOf(get(OFFICER, "/arenden/" + id + "/beslut/handlingar/" + letters.getFirst() + ".pdf")))
                .contains("Förvaltningsrätten i Härnösand", "13 kap. kommunallagen");
        for (var letter : letters) {
            assertThat(get(OFFICER, address)).bodyText().doesNotContain("Beslutet är expedierat.");
            assertThat(post(
                            OFFICER,
                            address + "/" + letter + "/avsandning",
                            "way",
                            "EMAIL",
                            "sentOn",
                            decisions.today().toString()))
                    .hasRedirectedUrl(address);
        }
        assertThat(get(OFFICER, address)).bodyText().contains("Beslutet är expedierat.", "med e-post");
        assertThat(post(OFFICER, "/arenden/" + id + "/expediering"))
                .as("no way past the letters")
                .hasStatus(404);
    }

    @Test
    void opensTheDelegatesDecisionFromWhereItWasMade() {
        var id = decisions.withDelegate();
        cases.declareFree(id, DIRECTOR);
        var address = "/arenden/" + id + "/delegationsbeslut";
        post(
                DIRECTOR,
                address,
                "read",
                decisions.read(id).toString(),
                "date",
                decisions.today().toString(),
                "paragraph",
                "31",
                "outcome",
                "GRANTED",
                "amount",
                "400 000",
                "decisionMaker",
                "Namn direktor, titel direktor",
                "rapporteur",
                "Namn handlaggare",
                "clauses",
                "Byalaget beviljas stöd.",
                "deviation",
                "Kortare.",
                "motivation",
                TestDecisions.MOTIVATION);

        var paper = addressIn(get(DIRECTOR, address), "/beslut/handlingar/");
        assertThat(get(DIRECTOR, paper))
                .hasStatusOk()
                .bodyText()
                .contains("Delegationsbeslut", "Byalaget beviljas stöd.", "§ 31", "Beslutet är fattat av");
    }

    @Test
    void marksTheTextOnAppealWhereTheTrackIsChosen() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);

        assertThat(get(SECRETARY, "/sammantraden/" + meeting + "/beslut/" + numberOf(meeting, id)))
                .bodyText()
                .contains("Laglighetsprövning", "Ej verifierad: texterna om överklagande");
    }

    @Test
    void twoWhoAreNamedSignTheStatementEachAndThenItsPapersGo() {
        var id = decisions.completed(decisions.approvedNaming("Namn enhetschef", "Namn handlaggare2", "Namn direktor"));
        cases.declareFree(id, OTHER_OFFICER);
        cases.declareFree(id, DIRECTOR);
        var address = "/arenden/" + id + "/beslut/undertecknande";
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .contains("Någon som är angiven som undertecknare har inte undertecknat utlåtandet");
        assertThat(get(OFFICER, address)).bodyText().contains("Har inte undertecknat än");

        for (var person : List.of(OTHER_OFFICER, DIRECTOR)) {
            var page = get(person, address);
            assertThat(page).hasStatusOk().bodyText().contains("Jag undertecknar utlåtandet", "Namn " + person.value());
            assertThat(post(person, address, "read", valueOf("read", page))).hasRedirectedUrl(address);
            assertThat(get(person, address))
                    .bodyText()
                    .contains("Har undertecknat", "titel " + person.value())
                    .doesNotContain("Jag undertecknar utlåtandet");
        }

        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .doesNotContain("har inte undertecknat utlåtandet");
        assertThat(get(OFFICER, address)).bodyText().doesNotContain("Har inte undertecknat än");
    }

    @Test
    void signsOnlyTheEditionThatWasReadAndShowsWhatDiffersInANewOne() {
        var id = decisions.approvedNaming("Namn handlaggare2");
        cases.declareFree(id, OTHER_OFFICER);
        var address = "/arenden/" + id + "/beslut/undertecknande";
        var read = valueOf("read", get(OTHER_OFFICER, address));
        decisions.approvedAnew(id, "Projektet föreslås prioriteras högt.");

        assertThat(post(OTHER_OFFICER, address, "read", read))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "<title>Fel: ",
                        "Underteckna utlåtandet – Vägval</title>",
                        "En ny utgåva av utlåtandet har godkänts sedan du läste det",
                        "<ins>",
                        "högt.",
                        "Jag undertecknar utlåtandet");
        assertThat(get(OFFICER, address)).bodyText().contains("Har inte undertecknat än");
    }

    private CaseFileId decided(MeetingId meeting, int paragraph) {
        var id = decisions.onAgenda(meeting);
        decisions.decided(meeting, numberOf(meeting, id), id, paragraph);
        return id;
    }

    private int numberOf(MeetingId meeting, CaseFileId id) {
        return acting.person(SECRETARY, () -> directory.agendaOf(meeting)).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String addressIn(MvcTestResult page, String part) {
        return first(page, "href=\"([^\"]*" + part + "[^\"]*)\"");
    }

    private static String valueOf(String field, MvcTestResult page) {
        return first(page, "name=\"" + field + "\" value=\"([^\"]+)\"");
    }

    private static String first(MvcTestResult page, String pattern) {
        var found = idsOf(page, pattern);
        assertThat(found).as(pattern).isNotEmpty();
        return found.getFirst();
    }

    private static List<String> idsOf(MvcTestResult page, String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(page.getResponse().getContentAsString())
                    .results()
                    .map(it -> it.group(1))
                    .distinct()
                    .toList();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String textOf(MvcTestResult pdf) {
        return PdfText.body(pdf.getResponse().getContentAsByteArray()).replaceAll("[\\s\\h]+", " ");
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    /** Name and value in turn; a name may come twice. */
    private MvcTestResult post(UserId person, String address, String... fields) {
        var request =
                browser.post().uri(address).with(user(people.signedIn(person))).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
