package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The officer's day with one case: check, ask, note, file, hand over. */
@PortalTest
class CaseWorkTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Test
    void showsWhatThePortalSeesAtEachGateAndKeepsTheVerdict() {
        var id = cases.inFormalCheck();

        assertThat(open(id, "/formell-kontroll", TestPeople.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Organisationsnumret 990001-1108 är giltigt", "Avgör G1", "50\u00a0%");
        assertThat(send(
                        id,
                        "/formell-kontroll",
                        TestPeople.OFFICER,
                        Map.of(
                                "version",
                                version(id),
                                "outcomes[G4]",
                                "REMEDIABLE",
                                "notes[G4]",
                                "Intyg <b>saknas</b>")))
                .hasStatus3xxRedirection();
        assertThat(open(id, "/formell-kontroll", TestPeople.OFFICER))
                .bodyText()
                .contains("&lt;b&gt;saknas")
                .doesNotContain("<b>saknas");
        assertThat(open(id, "", TestPeople.OFFICER))
                .bodyText()
                .contains("Avhjälpbar brist: Finansiering", "uppdaterade den formella kontrollen: Finansiering.");
        assertThat(open(id, "/komplettering", TestPeople.OFFICER)).bodyText().contains("&lt;b&gt;saknas");
    }

    @Test
    void showsBothVerdictsWhenTwoSave() {
        var id = cases.inFormalCheck();
        var version = version(id);
        send(id, "/formell-kontroll", TestPeople.OFFICER, Map.of("version", version, "notes[G1]", "Den första texten"));

        assertThat(send(
                        id,
                        "/formell-kontroll",
                        TestPeople.OFFICER,
                        Map.of("version", version, "notes[G1]", "Den andra texten")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Den f", "rsta texten", "Den andra texten", "Någon annan har sparat före dig");
    }

    /** One press for what is in order; where the portal says look out, and where somebody has judged, nothing is decided. */
    @Test
    void judgesTheRestThatShowsNothingByOnePress() {
        var id = cases.inFormalCheck();
        assertThat(send(
                        id,
                        "/formell-kontroll",
                        TestPeople.OFFICER,
                        Map.of("version", version(id), "outcomes[G1]", "REMEDIABLE", "onward", "REST_OK")))
                .hasRedirectedUrl("/arenden/" + id + "/formell-kontroll");

        var fields = FormFields.of(body(open(id, "/formell-kontroll", TestPeople.OFFICER)), "/formell-kontroll");
        assertThat(fields.get("outcomes[G1]")).containsExactly("REMEDIABLE");
        assertThat(fields.values().stream().flatMap(List::stream).filter("OK"::equals))
                .hasSizeGreaterThan(3);
        var page = body(open(id, "/formell-kontroll", TestPeople.OFFICER));
        for (var gate : page.split("<section class=\"panel gate\"")) {
            if (gate.contains("Se upp:") && !gate.contains("gate-G1\"")) {
                assertThat(gate).doesNotContain("checked");
            }
        }
    }

    /** Going on saves first; what is left to judge keeps the person at the gates, and nothing typed is lost. */
    @Test
    void savesTheGatesBeforeItGoesOnAndByItself() {
        var id = cases.inFormalCheck();
        var saved = browser.post()
                .uri("/arenden/" + id + "/formell-kontroll")
                .with(csrf())
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .header("X-Autosave", "true")
                .param("version", version(id))
                .param("notes[G1]", "Sparat av sig självt")
                .exchange();
        assertThat(saved).hasStatus(HttpStatus.NO_CONTENT).hasHeader("X-Version", version(id));

        assertThat(send(
                        id,
                        "/formell-kontroll",
                        TestPeople.OFFICER,
                        Map.of("version", version(id), "notes[G2]", "Det sista ordet", "onward", "ASSESS")))
                .hasRedirectedUrl("/arenden/" + id + "/formell-kontroll")
                .flash()
                .containsEntry("notice", "casefile.refused.GATES_NOT_STARTED");
        assertThat(open(id, "/formell-kontroll", TestPeople.OFFICER))
                .bodyText()
                .contains("Sparat av sig sj", "Det sista ordet");
    }

    @Test
    void refusesAnotherOfficersCaseWithASentence() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, TestPeople.OTHER_OFFICER);

        assertThat(send(id, "/formell-kontroll", TestPeople.OTHER_OFFICER, Map.of("version", "0")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Ärendet har en annan handläggare");
        assertThat(send(
                        id,
                        "/anteckningar",
                        TestPeople.OTHER_OFFICER,
                        Map.of("kind", "FILE_NOTE", "heading", "Hej", "heldOn", "2026-01-20", "text", "Hej")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(id, "/ansokan", TestPeople.OTHER_OFFICER)).hasStatusOk();
        assertThat(open(id, "/ansokan/andring", TestPeople.OTHER_OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(id, "/tilldelning", TestPeople.OTHER_OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksTheApplicantAndGoesOnWhenTheAnswerHasCome() {
        var id = cases.inFormalCheck();

        assertThat(send(
                        id,
                        "/komplettering",
                        TestPeople.OFFICER,
                        Map.of(
                                "questions[other]",
                                "",
                                "addressee",
                                "Byalaget",
                                "due",
                                "2020-01-01",
                                "consequence",
                                "Avslag")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rätta 2 uppgifter", "Avslag");
        assertThat(send(
                        id,
                        "/komplettering",
                        TestPeople.OFFICER,
                        Map.of(
                                "questions[other]",
                                "Var är intyget?\nVem tecknar firman?",
                                "addressee",
                                "Byalaget",
                                "due",
                                "2099-03-01",
                                "consequence",
                                "Avslag")))
                .hasStatus3xxRedirection();
        assertThat(open(id, "/komplettering", TestPeople.OFFICER))
                .bodyText()
                .contains("Vem tecknar firman?", "Svar väntas senast");
        var today = TestDay.today().toString();
        send(id, "/komplettering/skickat", TestPeople.OFFICER, Map.of("way", "EMAIL", "sentOn", today));
        assertThat(send(id, "/komplettering/svar", TestPeople.OFFICER, Map.of("answer", "Intyget bifogas")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Intyget bifogas");
        assertThat(send(
                        id,
                        "/komplettering/svar",
                        TestPeople.OFFICER,
                        Map.of("answer", "Intyget bifogas", "answeredOn", today)))
                .hasStatus3xxRedirection();
        assertThat(open(id, "", TestPeople.OFFICER))
                .bodyText()
                .contains("Fortsätt den formella kontrollen", "noterade svaret på kompletteringen");
    }

    @Test
    void keepsNotesThatCannotBeChanged() {
        var id = cases.inFormalCheck();

        assertThat(send(
                        id,
                        "/anteckningar",
                        TestPeople.OFFICER,
                        Map.of(
                                "kind",
                                "PRE_DIALOGUE",
                                "heading",
                                "Fördialog",
                                "heldOn",
                                "2026-01-10",
                                "text",
                                "Sökanden <i>berättade</i>")))
                .hasStatus3xxRedirection();
        assertThat(open(id, "/anteckningar", TestPeople.OFFICER))
                .bodyText()
                .contains("Sökanden &lt;i&gt;berättade&lt;/i&gt;", "den\u00a010\u00a0januari 2026");
        assertThat(send(
                        id,
                        "/anteckningar",
                        TestPeople.OFFICER,
                        Map.of("heading", "Utan text", "heldOn", "2099-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Utan text", "Datumet får inte ligga i framtiden");
    }

    @Test
    void pointsOutAPersonalNumberOrAWordAboutHealthBeforeANoteIsSaved() {
        var id = cases.inFormalCheck();
        var note = new java.util.HashMap<>(Map.of(
                "kind", "FILE_NOTE", "heading", "Samtal", "heldOn", "2026-01-10", "text", "Kontakt: 811228-9874"));

        assertThat(send(id, "/anteckningar", TestPeople.OFFICER, note))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ser ut att innehålla ett personnummer", "Kontakt: 811228-9874", "sensitiveKept");
        note.put("text", "Projektledaren är sjukskriven.");
        assertThat(send(id, "/anteckningar", TestPeople.OFFICER, note))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("uppgift om någons hälsa");
        note.put("sensitiveKept", "true");
        assertThat(send(id, "/anteckningar", TestPeople.OFFICER, note)).hasStatus3xxRedirection();
    }

    @Test
    void takesInAFileAndGivesItOutAsNothingButAFile() {
        var id = cases.inFormalCheck();

        assertThat(upload(id, "brev åäö.pdf", "%PDF-1.7\n1 0 obj\n")).hasStatus3xxRedirection();
        var page = body(open(id, "/bilagor", TestPeople.OFFICER));
        assertThat(page).contains("brev åäö.pdf");
        var address = page.replaceAll("(?s).*href=\"(/arenden/[^\"]+/bilagor/[0-9a-f-]{36})\".*", "$1");
        var file = browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
        assertThat(file)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        var other = cases.inFormalCheck();
        assertThat(browser.get()
                        .uri(address.replace(id.toString(), other.toString()))
                        .with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhyAFileIsNotTakenIn() {
        var id = cases.inFormalCheck();

        assertThat(upload(id, "bild.png", "<script>alert(1)</script>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Filens innehåll stämmer inte med dess namn");
        assertThat(upload(id, "tom.pdf", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isMarkedSecretWithAllThreePartsOrNone() throws Exception {
        var id = cases.inFormalCheck();

        assertThat(send(id, "/sekretess", TestPeople.REGISTRAR, Map.of("provision", "30 kap. 27 §")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("behöver bestämmelse, datum och myndighet");
        assertThat(send(
                        id,
                        "/sekretess",
                        TestPeople.REGISTRAR,
                        Map.of(
                                "provision", "30 kap. 27 §",
                                "date", "2026-01-20",
                                "authority", "Regionen",
                                "version", secrecyVersion(id))))
                .hasStatus3xxRedirection();
        assertThat(open(id, "", TestPeople.OFFICER))
                .bodyText()
                .contains("30 kap. 27 §. Satt 2026-01-20 av Regionen.", "ändrade sekretessmarkeringen.");
        assertThat(send(id, "/sekretess", TestPeople.REGISTRAR, Map.of("version", secrecyVersion(id))))
                .hasStatus3xxRedirection();
        assertThat(open(id, "", TestPeople.OFFICER)).bodyText().doesNotContain("Satt 2026-01-20");
    }

    @Test
    void isTakenByTheFirstWhoWantsIt() {
        var id = cases.register(TestCases.draft(null));
        cases.declareFree(id, TestPeople.OFFICER);
        cases.declareFree(id, TestPeople.OTHER_OFFICER);

        assertThat(open(id, "", TestPeople.OFFICER)).bodyText().contains("Ta ärendet");
        assertThat(send(id, "/tilldelning/tagande", TestPeople.OFFICER, Map.of()))
                .hasRedirectedUrl("/arenden/" + id);
        assertThat(send(id, "/tilldelning/tagande", TestPeople.OTHER_OFFICER, Map.of()))
                .hasRedirectedUrl("/arenden/" + id);
        assertThat(open(id, "", TestPeople.OFFICER)).bodyText().contains("Börja den formella kontrollen");
    }

    @Test
    void isHandedOverByItsOfficerOrTheUnitsManager() {
        var id = cases.inFormalCheck();
        cases.declareFree(id, TestPeople.MANAGER);
        cases.declareFree(id, TestPeople.OTHER_MANAGER);

        assertThat(send(id, "/tilldelning", TestPeople.OTHER_MANAGER, Map.of("officer", "handlaggare2")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("en annan enhet");
        assertThat(send(id, "/tilldelning", TestPeople.MANAGER, Map.of("officer", "revisor")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(id, "/tilldelning", TestPeople.MANAGER, Map.of("officer", "handlaggare2")))
                .hasStatus3xxRedirection();
        assertThat(open(id, "", TestPeople.OFFICER))
                .bodyText()
                .contains("lämnade över ärendet till Namn handlaggare2.");
        assertThat(send(id, "/aterkallelse", TestPeople.OFFICER, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsBothVersionsWhenTwoChangeTheApplication() {
        var id = cases.inFormalCheck();
        var change = Map.of(
                "version",
                "1",
                "application.title",
                "Min titel",
                "application.projectType",
                "PRE_STUDY",
                "application.supportForm",
                "PS",
                "application.applicantName",
                "Byalaget",
                "deviationsConfirmed",
                "true");
        assertThat(send(id, "/ansokan/andring", TestPeople.OFFICER, change)).hasStatus3xxRedirection();

        var other = new HashMap<>(change);
        other.put("application.title", "Din titel");
        assertThat(send(id, "/ansokan/andring", TestPeople.OFFICER, other))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Min titel", "Din titel", "name=\"version\" value=\"2\"");
        assertThat(open(id, "/ansokan", TestPeople.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("<ins>Min titel</ins>", "<del>Byhuset som arbetsplats</del>", "Version 2, den senaste");
        assertThat(open(id, "/ansokan/1", TestPeople.OFFICER))
                .bodyText()
                .contains("Byhuset som arbetsplats", "inte den senaste");
        assertThat(open(id, "/ansokan/7", TestPeople.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void endsWhenTheApplicationIsWithdrawn() {
        var id = cases.inFormalCheck();

        assertThat(open(id, "/aterkallelse", TestPeople.OFFICER)).bodyText().contains("Det går inte att ångra");
        assertThat(send(id, "/aterkallelse", TestPeople.OFFICER, Map.of())).hasRedirectedUrl("/arenden/" + id);
        assertThat(open(id, "", TestPeople.OFFICER)).bodyText().contains("Återkallad", "Inget mer ska göras");
        assertThat(send(id, "/bedomning-start", TestPeople.OFFICER, Map.of())).hasRedirectedUrl("/arenden/" + id);
        assertThat(open(id, "", TestPeople.OFFICER)).bodyText().contains("Återkallad");
    }

    @Test
    void keepsEveryPageOfTheCaseWithinNineStatements() {
        var id = cases.underAssessment();

        for (var place :
                new String[] {"", "/ansokan", "/formell-kontroll", "/komplettering", "/anteckningar", "/bilagor"}) {
            var sent = StatementCounter.during(() -> open(id, place, TestPeople.OFFICER));
            assertThat(sent).as(place).hasSizeLessThanOrEqualTo(9);
        }
    }

    private String version(CaseFileId id) {
        return body(open(id, "/formell-kontroll", TestPeople.OFFICER))
                .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private MvcTestResult upload(CaseFileId id, String name, String content) {
        return browser.post()
                .uri("/arenden/" + id + "/bilagor")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/html", content.getBytes(StandardCharsets.UTF_8)))
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(CaseFileId id, String place, UserId person, Map<String, String> typed) {
        var request = browser.post()
                .uri("/arenden/" + id + place)
                .with(user(people.signedIn(person)))
                .with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private String secrecyVersion(CaseFileId id) throws Exception {
        var page = open(id, "/sekretess", TestPeople.REGISTRAR).getResponse().getContentAsString();
        return FormFields.of(page, "/sekretess").get("version").getFirst();
    }

    private MvcTestResult open(CaseFileId id, String place, UserId person) {
        return browser.get()
                .uri("/arenden/" + id + place)
                .with(user(people.signedIn(person)))
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
