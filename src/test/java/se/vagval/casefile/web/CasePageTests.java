package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.check.domain.GateVerdict;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.FileNote;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

@PortalTest
class CasePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    ApplicationRevising revising;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    FormalChecking checking;

    @Autowired
    NoteKeeping notes;

    /** Ten tabs beside each other are told apart by the number, and by the page. */
    /** Money that somebody stands for is confirmed beside the line, as a version of the application; a line that has changed is not. */
    @Test
    void confirmsAnotherFinancierByOnePress() {
        var id = cases.inFormalCheck();
        acting.person(TestPeople.OFFICER, () -> revising.revise(id, TestPeople.OFFICER, 1, unconfirmed(), true));
        assertThat(open(id, "/ansokan")).bodyText().containsOnlyOnce("/ansokan/bekraftad-finansiering");

        assertThat(confirm(id, "1", "Bräcke kommun", "1"))
                .flash()
                .containsEntry("notice", "casefile.financing.refused.moved");
        assertThat(confirm(id, "1", "Bräcke kommun", "400000"))
                .hasRedirectedUrl("/arenden/" + id + "/ansokan#finansiering")
                .flash()
                .containsEntry("notice", "casefile.financing.confirmed");
        assertThat(open(id, "/ansokan"))
                .bodyText()
                .contains("Version 3, den senaste")
                .doesNotContain("/ansokan/bekraftad-finansiering");
        confirm(id, "1", "Bräcke kommun", "400000");
        assertThat(jdbc.sql("select count(*) from funding_application where case_file = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    /** Jävsfrågan stands on the case page: one press answers no and takes the case; the answer stays if somebody was quicker. */
    @Test
    void answersTheQuestionAndTakesTheCaseByOnePress() {
        var id = cases.register(TestCases.draft(null));
        assertThat(open(id, ""))
                .bodyText()
                .contains("Nej, inget binder mig – ta ärendet", "Svara på jävsfrågan", "kommunallagen 6 kap.");

        assertThat(declare(id, TestPeople.OFFICER, "true"))
                .hasRedirectedUrl("/arenden/" + id)
                .flash()
                .containsEntry("notice", "casefile.conflict.taken");
        assertThat(open(id, ""))
                .bodyText()
                .contains("Börja den formella kontrollen")
                .doesNotContain("ta ärendet");

        assertThat(declare(id, TestPeople.OTHER_OFFICER, "true"))
                .flash()
                .hasEntrySatisfying(
                        "notice", said -> assertThat(said.toString()).startsWith("casefile.refused."));
        assertThat(jdbc.sql("select officer from case_file where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(TestPeople.OFFICER.value());
        assertThat(jdbc.sql("select count(*) from conflict_declaration where case_file = ? and not conflicted")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    /** Which gates have fallen, what is left to judge and who works with what are told to those who may read it, and not before. */
    @Test
    void tellsNothingOfTheJudgementBeforeTheQuestionOfConflictIsAnswered() {
        var id = cases.inFormalCheck();
        acting.person(TestPeople.OFFICER, () -> {
            checking.judge(
                    id,
                    TestPeople.OFFICER,
                    Map.of("G2", new GateVerdict(GateOutcome.OBSTACLE, "Driften ryms inte.")),
                    checking.of(id).version());
            notes.write(
                    id,
                    new FileNote.NewNote(FileNote.Kind.PRE_DIALOGUE, "Samtal", TestDay.today(), "", "Om huset."),
                    TestPeople.OFFICER);
        });
        var page = browser.get().uri("/arenden/" + id).with(user(people.signedIn(TestPeople.OTHER_OFFICER)));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Svara på jävsfrågan", "/arenden/" + id + "/formell-kontroll")
                .doesNotContain("Hinder:", "Inte avgjort:", "skrev en anteckning");

        cases.declareFree(id, TestPeople.OTHER_OFFICER);
        assertThat(page).bodyText().contains("Hinder: ", "Inte avgjort:", "skrev en anteckning");
    }

    private MvcTestResult declare(CaseFileId id, UserId person, String take) {
        return browser.post()
                .uri("/arenden/" + id + "/jav")
                .with(csrf())
                .with(user(people.signedIn(person)))
                .param("answer", "FREE")
                .param("take", take)
                .exchange();
    }

    private static ApplicationDetails unconfirmed() {
        var it = TestCases.details();
        return new ApplicationDetails(
                it.title(),
                it.projectType(),
                it.supportForm(),
                it.funds(),
                it.projectStart(),
                it.projectEnd(),
                it.applicant(),
                it.contact(),
                it.texts(),
                it.municipalities(),
                it.actors(),
                it.budget(),
                it.financing().stream()
                        .map(line -> new FinancingLine(line.source(), line.type(), line.amount(), false))
                        .toList(),
                it.enclosures());
    }

    private MvcTestResult confirm(CaseFileId id, String row, String source, String amount) {
        return browser.post()
                .uri("/arenden/" + id + "/ansokan/bekraftad-finansiering")
                .with(csrf())
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .param("row", row)
                .param("source", source)
                .param("amount", amount)
                .exchange();
    }

    private MvcTestResult open(CaseFileId id, String page) {
        return browser.get()
                .uri("/arenden/" + id + page)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    @Test
    void theTabSaysTheNumberAndThePage() {
        var id = cases.inFormalCheck();
        for (var page : List.of("formell-kontroll", "anteckningar", "ansokan", "handelser")) {
            assertThat(browser.get().uri("/arenden/" + id + "/" + page).with(user(people.signedIn(TestPeople.OFFICER))))
                    .as(page)
                    .bodyText()
                    .containsPattern("<title>RUN/\\d+/\\d{4} \\p{Lu}[^<]+ – Vägval</title>");
        }
    }

    @Test
    void aDayThatHasBeenIsToldAsOneThatHasBeen() {
        var id = cases.registered();
        jdbc.sql("update case_file set received = date '2020-01-19' where id = ?")
                .param(id.value())
                .update();

        assertThat(browser.get().uri("/arenden/" + id).with(user(people.signedIn(TestPeople.OFFICER))))
                .bodyText()
                .contains(
                        "Målet var att ärendet skulle vara avgjort",
                        "förvaltningslagen gick ut den\u00A019\u00A0juli 2020.");
    }

    @Test
    void showsWhereTheCaseStandsAndTheNextStep() {
        var id = cases.inFormalCheck();

        assertThat(open("/arenden/" + id, TestPeople.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Byhuset som arbetsplats",
                        "Formell kontroll",
                        "Fortsätt den formella kontrollen",
                        "registrerade ansökan som RUN/",
                        "400 000 kronor".replace(' ', '\u00a0'));
    }

    @Test
    void asksForTheDeclarationBeforeTheContentOpens() {
        var id = cases.registered();

        assertThat(open("/arenden/" + id, TestPeople.OFFICER)).bodyText().contains("Svara på jävsfrågan");
        assertThat(open("/arenden/" + id + "/anteckningar", TestPeople.OFFICER))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/arenden/" + id + "/jav?till=%2Farenden%2F" + id + "%2Fanteckningar");
    }

    /** Java reads "0b…" and "b…" as the same id, and %2D as a hyphen; the guard must, too. */
    @Test
    void asksHoweverTheAddressIsSpelled() throws Exception {
        var id = cases.registered().toString();
        var spellings = new String[] {
            id.toUpperCase(Locale.ROOT),
            "0" + id,
            id.replaceFirst("-", "%2D"),
            "%%%02x".formatted((int) id.charAt(0)) + id.substring(1)
        };

        for (var spelling : spellings) {
            var answer = browser.get()
                    .uri(URI.create("/arenden/" + spelling + "/ansokan"))
                    .with(user(people.signedIn(TestPeople.OFFICER)))
                    .exchange();
            assertThat(answer.getResponse().getStatus()).as(spelling).isIn(302, 404);
            assertThat(answer.getResponse().getContentAsString()).doesNotContain("Byalaget");
        }
    }

    @Test
    void goesBackToThePageThatWasAskedForWhenDeclaredFree() {
        var id = cases.registered();
        var wanted = "/arenden/" + id + "/anteckningar";

        assertThat(open("/arenden/" + id + "/jav", TestPeople.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Byalaget i Backen");
        assertThat(browser.post()
                        .uri("/arenden/" + id + "/jav")
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .with(csrf())
                        .param("answer", "FREE")
                        .param("till", wanted))
                .hasRedirectedUrl(wanted);
    }

    @Test
    void neverLeadsAwayFromThePortal() {
        var id = cases.registered();

        for (var elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            assertThat(browser.post()
                            .uri("/arenden/" + id + "/jav")
                            .with(user(people.signedIn(TestPeople.OFFICER)))
                            .with(csrf())
                            .param("answer", "FREE")
                            .param("till", elsewhere))
                    .hasRedirectedUrl("/arenden/" + id);
        }
    }

    @Test
    void closesTheCaseToWhomeverDeclaresAConflictUntilSomebodyElseHasTriedIt() {
        var id = cases.registered();
        declare(id.toString(), "CONFLICTED");

        assertThat(open("/arenden/" + id, TestPeople.OFFICER))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Du har uppgett att du är jävig");
        assertThat(open("/arenden/" + id + "/ansokan", TestPeople.OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open("/arenden/" + id + "/jav", TestPeople.OFFICER)).hasStatusOk();

        assertThat(answer(id.toString(), "FREE")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open("/arenden/" + id, TestPeople.OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
        var trial = "/arenden/" + id + "/jav/provning";
        assertThat(open(trial, TestPeople.OTHER_MANAGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(trial, TestPeople.MANAGER)).bodyText().contains("Namn handlaggare");
        assertThat(lift(trial, TestPeople.OTHER_MANAGER, "Hörsägen")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lift(trial, TestPeople.MANAGER, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(open("/arenden/" + id, TestPeople.OFFICER)).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(lift(trial, TestPeople.MANAGER, "Uppdraget är avslutat")).hasRedirectedUrl(trial);
        assertThat(open("/arenden/" + id, TestPeople.OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("tog efter prövning tillbaka jävet för Namn handlaggare.");
    }

    @Test
    void refusesAManagerWhoWouldLiftTheirOwnConflict() {
        var id = cases.registered();
        acting.person(TestPeople.MANAGER, () -> conflicts.declareConflict(id, TestPeople.MANAGER, "Svåger"));

        assertThat(lift("/arenden/" + id + "/jav/provning", TestPeople.MANAGER, "Ångrar mig"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open("/arenden/" + id, TestPeople.MANAGER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void wantsAnAnswerToTheQuestion() {
        var id = cases.registered();

        assertThat(browser.post()
                        .uri("/arenden/" + id + "/jav")
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .with(csrf())
                        .param("ground", "Jag sitter i <script>alert(1)</script> styrelsen"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rätta en uppgift", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void answers404ForWhatDoesNotExist() {
        assertThat(open("/arenden/" + UUID.randomUUID(), TestPeople.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/arenden/hej", TestPeople.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/arenden/" + UUID.randomUUID() + "/jav", TestPeople.OFFICER))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isClosedToTheSystemAdministrator() {
        var id = cases.registered();

        assertThat(browser.get().uri("/arenden/" + id).with(user(people.signedIn(Role.SYSTEM_ADMINISTRATOR))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesAtMostEightStatementsHoweverMuchHasHappened() {
        var id = cases.inFormalCheck();
        open("/arenden/" + id, TestPeople.OFFICER);

        var sent = StatementCounter.during(() -> open("/arenden/" + id, TestPeople.OFFICER));

        assertThat(sent).hasSizeLessThanOrEqualTo(8);
    }

    private void declare(String id, String answer) {
        assertThat(answer(id, answer)).hasStatus3xxRedirection();
    }

    private MvcTestResult answer(String id, String answer) {
        return browser.post()
                .uri("/arenden/" + id + "/jav")
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .with(csrf())
                .param("answer", answer)
                .exchange();
    }

    private MvcTestResult lift(String trial, UserId by, String reason) {
        return browser.post()
                .uri(trial)
                .with(user(people.signedIn(by)))
                .with(csrf())
                .param("person", TestPeople.OFFICER.value())
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult open(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }
}
