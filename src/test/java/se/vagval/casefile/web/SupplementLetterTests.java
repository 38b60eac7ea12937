package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;

/** Begäran om komplettering: a brist becomes a letter, the letter is sent when somebody says so, the answer opens the gate again. */
@PortalTest
class SupplementLetterTests {

    private static final String TODAY = TestDay.today().toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ActingAs acting;

    @Autowired
    FormalChecks checks;

    @Test
    void aBristLeadsToItsSupplementInOneClick() {
        var id = cases.inFormalCheck();

        assertThat(judge(id, "G4", "REMEDIABLE", "Skicka intyget om medfinansiering.", "ASK"))
                .hasRedirectedUrl("/arenden/" + id + "/komplettering");

        assertThat(body(id, "/komplettering"))
                .contains("Frågor om Finansiering", "Skicka intyget om medfinansiering.", "Byalaget i Backen");
    }

    @Test
    void theLetterSaysWhatIsMissingByWhichDayAndWhatHappensOtherwise() throws Exception {
        var id = asked();

        var pdf = file(id, "pdf");
        assertThat(PdfText.body(pdf))
                .contains(
                        "Begäran om komplettering",
                        "Till: Byalaget i Backen",
                        "Skicka intyget.",
                        "Vem tecknar firman?",
                        "Svara senast den 1 mars 2099",
                        "Ansökan kan avslås.");
        assertThat(file(id, "pdf")).as("byte for byte the same").isEqualTo(pdf);
        var sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        assertThat(body(id, "/komplettering")).contains(sha, "1. Skicka intyget.", "2. Vem tecknar firman?");
        assertThat(file(id, "docx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void isSentWhenSomebodySaysSoAndNotBefore() {
        var id = asked();
        assertThat(body(id, "/komplettering"))
                .contains("Brevet är inte skickat", "Notera som skickat")
                .doesNotContain("Notera och gå vidare");
        assertThat(body(id, "")).doesNotContain("Klockan står stilla");

        assertThat(send(id, "/komplettering/svar", Map.of("answer", "Intyget", "answeredOn", TODAY)))
                .flash()
                .containsEntry("notice", "casefile.refused.LETTER_NOT_SENT");
        assertThat(send(id, "/komplettering/skickat", Map.of("way", "MAIL", "sentOn", "2026-01-20")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Brevet kan inte ha skickats innan det skrevs");
        send(id, "/komplettering/skickat", Map.of("way", "MAIL", "sentOn", TODAY));

        assertThat(body(id, "/komplettering")).contains("med post", "Notera och gå vidare");
        assertThat(body(id, "")).contains("Klockan står stilla", "12 § förvaltningslagen");
    }

    @Test
    void theAnswerIsFiledAndOpensItsGateAgain() {
        var id = asked();
        send(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));

        send(id, "/komplettering/svar", Map.of("answer", "Intyget bifogas.", "answeredOn", TODAY));

        assertThat(body(id, "/formell-kontroll"))
                .contains("Intyget bifogas.", "Avgör punkten på nytt", "tidigare: Avhjälpbar brist");
        assertThat(body(id, "/komplettering")).contains("Svaret kom " + TODAY);
        assertThat(send(id, "/bedomning-start", Map.of())).hasRedirectedUrl("/arenden/" + id);
        assertThat(body(id, "")).contains("Fortsätt den formella kontrollen");
    }

    /** The last reason is told; what an older portal kept without a reason is told by the answer, as it was there. */
    @Test
    void anAnsweredGateThatIsWordedOtherwiseSinceTellsWhy() {
        var id = asked();
        send(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        send(id, "/komplettering/svar", Map.of("answer", "Intyget bifogas.", "answeredOn", TODAY));
        assertThat(gate(body(id, "/formell-kontroll"), "G4")).contains("Sökandens svar kom", "Intyget bifogas.");

        acting.person(
                TestPeople.OFFICER,
                () -> checks.reopen(id, Set.of("G4"), GateReopening.SUPPORT_FORM, TestPeople.OFFICER));
        assertThat(gate(body(id, "/formell-kontroll"), "G4"))
                .contains("Stödformen har ändrats", "tidigare: Avhjälpbar brist")
                .doesNotContain("Sökandens svar kom", "Intyget bifogas.");

        jdbc.sql("update formal_check set gates = gates #- '{G4,why}' where case_file = ?")
                .param(id.value())
                .update();
        assertThat(gate(body(id, "/formell-kontroll"), "G4")).contains("Sökandens svar kom", "Intyget bifogas.");
    }

    /** Each question has an answer of its own: it stands at its question, in its field, and at its gate alone. */
    @Test
    void eachQuestionIsAnsweredForItselfAndFiledInItsField() {
        var id = cases.inFormalCheck();
        judge(id, "G4", "REMEDIABLE", "Intyg saknas", "STAY");
        judge(id, "G5", "REMEDIABLE", "Mål saknas", "STAY");
        askFor(id, Map.of("questions[G4]", "Skicka intyget.", "questions[G5]", "Vilket är målet?"));
        send(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        var before = body(id, "/ansokan");

        assertThat(body(id, "/komplettering"))
                .contains("1. Skicka intyget.", "Svar på fråga 1", "2. Vilket är målet?", "Svar på fråga 2");
        assertThat(send(
                        id,
                        "/komplettering/svar",
                        Map.of(
                                "answers[1]",
                                "Tolv kök år 2028.",
                                "fields[1]",
                                "OBJECTIVES",
                                "answer",
                                "Intyget dröjer.",
                                "answeredOn",
                                TODAY)))
                .flash()
                .containsEntry("notice", "casefile.supplement.filed");

        assertThat(before).doesNotContain("Tolv kök år 2028.");
        assertThat(body(id, "/ansokan/2")).contains("om OBJECTIVES", "Tolv kök år 2028.");
        var check = body(id, "/formell-kontroll");
        assertThat(gate(check, "G5")).contains("Tolv kök år 2028.", "Avgör punkten på nytt");
        assertThat(gate(check, "G4")).doesNotContain("Avgör punkten på nytt", "Tolv kök");
        assertThat(body(id, "/komplettering"))
                .contains("Infört i fältet Mål, version 2", "/ansokan/2", "Hela svaret", "Intyget dröjer.");
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and act in"
                                + " ('SupplementAnswered', 'ApplicationRevised')")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static String gate(String page, String code) {
        var from = page.indexOf("gate-" + code + "\"");
        var to = page.indexOf("panel gate", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private void askFor(CaseFileId id, Map<String, String> questions) {
        var fields = new HashMap<>(questions);
        fields.putAll(
                Map.of("addressee", "Byalaget i Backen", "due", "2099-03-01", "consequence", "Ansökan kan avslås."));
        assertThat(send(id, "/komplettering", fields)).hasStatus3xxRedirection();
    }

    /** The answer comes to the registrar's desk: filed there, its gate is open again and the officer is told. */
    @Test
    void theRegistrarFilesTheAnswerAndNothingElse() {
        var id = asked();
        send(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));

        assertThat(asRegistrar(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(asRegistrar(id, "/komplettering/svar", Map.of("answer", "Intyget bifogas.", "answeredOn", TODAY)))
                .hasRedirectedUrl("/arenden/" + id);

        assertThat(body(id, "/formell-kontroll")).contains("Intyget bifogas.", "Avgör punkten på nytt");
        assertThat(jdbc.sql("select count(*) from notice where case_file = ? and kind = 'SUPPLEMENT_ANSWERED'"
                                + " and recipient = 'handlaggare'")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private MvcTestResult asRegistrar(CaseFileId id, String page, Map<String, String> fields) {
        var request = browser.post()
                .uri("/arenden/" + id + page)
                .with(csrf())
                .with(user(people.signedIn(TestPeople.REGISTRAR)));
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void aSilenceIsNoAnswerAndLeavesTheGateAsItWas() {
        var id = asked();
        send(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));

        send(id, "/komplettering/svar", Map.of("answer", "", "answeredOn", TODAY));

        assertThat(body(id, "/formell-kontroll")).doesNotContain("Avgör punkten på nytt");
        assertThat(body(id, "/komplettering")).contains("Inget svar hade kommit " + TODAY);
    }

    @Test
    void aLetterThatWasNotSentIsTakenBackAndWrittenAnew() {
        var id = asked();

        send(id, "/komplettering/atertagande", Map.of());

        assertThat(body(id, "/komplettering")).contains("Brevet togs tillbaka innan det skickats.", "Gör brevet");
        ask(id);
        assertThat(body(id, "/komplettering")).contains("Brevet är inte skickat");
        send(id, "/komplettering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        assertThat(send(id, "/komplettering/atertagande", Map.of()))
                .flash()
                .containsEntry("notice", "casefile.refused.WRONG_STATE");
    }

    @Test
    void theLetterOfAnotherCaseIsNotHere() {
        var id = asked();
        var other = asked();

        assertThat(get(other, "/komplettering/brev/" + letterOf(id) + "/pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private CaseFileId asked() {
        var id = cases.inFormalCheck();
        judge(id, "G4", "REMEDIABLE", "Intyg saknas", "STAY");
        ask(id);
        return id;
    }

    private void ask(CaseFileId id) {
        assertThat(send(
                        id,
                        "/komplettering",
                        Map.of(
                                "questions[G4]",
                                "Skicka intyget.",
                                "questions[other]",
                                "Vem tecknar firman?",
                                "addressee",
                                "Byalaget i Backen",
                                "due",
                                "2099-03-01",
                                "consequence",
                                "Ansökan kan avslås.")))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult judge(CaseFileId id, String gate, String outcome, String note, String ask) {
        var version = FormFields.of(body(id, "/formell-kontroll"), "/formell-kontroll")
                .get("version")
                .getFirst();
        return send(
                id,
                "/formell-kontroll",
                Map.of(
                        "version",
                        version,
                        "outcomes[" + gate + "]",
                        outcome,
                        "notes[" + gate + "]",
                        note,
                        "onward",
                        ask));
    }

    private byte[] file(CaseFileId id, String format) {
        return get(id, "/komplettering/brev/" + letterOf(id) + "/" + format)
                .getResponse()
                .getContentAsByteArray();
    }

    private String letterOf(CaseFileId id) {
        var link = Pattern.compile("komplettering/brev/([0-9a-f-]{36})/").matcher(body(id, "/komplettering"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String body(CaseFileId id, String page) {
        return HtmlUtils.htmlUnescape(
                new String(get(id, page).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(CaseFileId id, String page) {
        return browser.get()
                .uri("/arenden/" + id + page)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    private MvcTestResult send(CaseFileId id, String page, Map<String, String> fields) {
        return send(id, page, TestPeople.OFFICER, fields);
    }

    private MvcTestResult send(CaseFileId id, String page, UserId person, Map<String, String> fields) {
        var request = browser.post().uri("/arenden/" + id + page).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
