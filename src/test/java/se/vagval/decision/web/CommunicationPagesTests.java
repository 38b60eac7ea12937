package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.CorrectedApplication;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;

/** Kommunicering, FL 25 §: nobody is decided against unheard. */
@DecisionPageTest
class CommunicationPagesTests {

    private static final String TODAY = TestDay.today().toString();
    private static final Pattern LETTER = Pattern.compile("kommunicering/brev/([0-9a-f-]{36})/pdf");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient database;

    @Test
    void aProposalThatGivesAllThatWasAskedForGoesAgainstNobody() {
        var id = decisions.approved();

        assertThat(body(id, "/beslut")).doesNotContain("Låt sökanden yttra sig");
        assertThat(body(id, "/kommunicering")).contains("Förslaget går inte sökanden emot");
    }

    @Test
    void aCaseThatGoesAgainstTheApplicantIsNotSentUnheard() {
        var id = decisions.completed(decisions.approvedForLess());

        assertThat(body(id, "/beslut")).contains("Låt sökanden yttra sig", "/kommunicering");
        assertThat(send(id, "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.refused.NOT_COMMUNICATED");
        assertThat(send(id, "/beslut/delegation", Map.of()))
                .flash()
                .containsEntry("notice", "decision.refused.NOT_COMMUNICATED");
    }

    @Test
    void theLetterSaysWhatTheDecisionWillRestOnAndByWhichDayToAnswer() {
        var id = written();

        var pdf = get(id, "/kommunicering/brev/" + letterOf(id) + "/pdf")
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfText.body(pdf))
                .contains(
                        "Tillfälle att yttra sig före beslut",
                        "Till: Byalaget i Backen",
                        "Stödet sänks till 300 000 kronor.",
                        "Resorna behövs inte.",
                        "Svara senast den 1 mars 2099",
                        "25 § förvaltningslagen");
        assertThat(body(id, "/kommunicering")).contains("Brevet är inte skickat", "- Resorna behövs inte.");
        assertThat(body(id, "")).contains("skrev ett brev till sökanden före beslutet");
    }

    @Test
    void theAnswerIsFiledAndShownWhereTheDecisionIsPrepared() {
        var id = written();
        assertThat(send(id, "/kommunicering/svar", Map.of("answer", "Vi behöver resorna.", "answeredOn", TODAY)))
                .flash()
                .containsEntry("notice", "casefile.refused.LETTER_NOT_SENT");

        send(id, "/kommunicering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        assertThat(body(id, "/beslut")).contains("med e-post", "Notera sökandens svar, eller att tiden har gått ut");
        send(id, "/kommunicering/svar", Map.of("answer", "Vi behöver resorna.", "answeredOn", TODAY));

        assertThat(body(id, "/beslut")).contains("Vi behöver resorna.").doesNotContain("Notera sökandens svar");
        assertThat(body(id, "/beslut/tjansteskrivelse"))
                .contains("Sökanden svarar: Vi behöver resorna.", "Sökandens yttrande, " + TODAY);
        assertThat(body(id, "/beslut/sammanfattning"))
                .as("whoever decides reads it on the one page")
                .contains("Sökandens svar på förslaget", "Sökanden svarar: Vi behöver resorna.");
        decisions.completed(id);
        assertThat(send(id, "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.referral.proposed");
        assertThat(database.sql("select content ->> 'heard' from brief_edition where id = ?")
                        .param(decisions.edition(id))
                        .query(String.class)
                        .single())
                .as("the very words go with the papers that are sent")
                .contains("Sökanden svarar: Vi behöver resorna.");
    }

    @Test
    void maySayWhyItIsNeedlessAndOnlyWithAReason() {
        var id = decisions.completed(decisions.approvedForLess());

        assertThat(send(id, "/kommunicering/avstaende", Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        send(id, "/kommunicering/avstaende", Map.of("reason", "Sökanden har själv sänkt beloppet."));

        assertThat(body(id, "/kommunicering")).contains("Sökanden har själv sänkt beloppet.");
        assertThat(send(id, "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.referral.proposed");
    }

    /** 25 §: the whole of what the decision will rest on, not the three reasons of the one page. */
    @Test
    void theDraftHoldsTheDecisionWithItsConditionsAndTheMoneyThatIsNotGiven() {
        var id = decisions.approvedForLess(
                List.of(new Condition(ConditionType.BEFORE_DECISION, "Sökanden ska visa hyresavtalet.")));

        assertThat(draftOf(id, "proposal"))
                .contains("beviljas stöd med högst 300 000 kronor", "Sökanden ska visa hyresavtalet.")
                .doesNotContain("nedan");
        assertThat(draftOf(id, "grounds")).contains("Föreslaget stöd är 300 000 kronor", "mindre än sökt");
    }

    /** It is a reason against, and stands beside the money in every paper. */
    @Test
    void theDraftSaysOnceThatMoneyIsNotConfirmed() {
        var id = decisions.approvedForLess();
        CorrectedApplication.keep(database, id, "{financing,1,confirmed}", "false");

        assertThat(draftOf(id, "grounds"))
                .contains("Föreslaget stöd är 300 000 kronor")
                .containsOnlyOnce("Finansiering på 400 000 kronor är inte bekräftad.");
    }

    /** Nobody decides on papers that do not hold what the applicant has answered. */
    @Test
    void anAnswerThatCameAfterThePapersWereMadeHasThemMadeAnew() {
        var id = written();
        decisions.completed(id);
        send(id, "/kommunicering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        send(id, "/kommunicering/svar", Map.of("answer", "Vi behöver resorna.", "answeredOn", TODAY));

        assertThat(body(id, "/beslut")).contains("Sökandens svar står inte i tjänsteskrivelsen");
        assertThat(send(id, "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.refused.ANSWER_AFTER_PAPERS");

        send(id, "/beslut/tjansteskrivelse/oppning", Map.of());
        decisions.completed(id);
        assertThat(send(id, "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.referral.proposed");
    }

    /** What nobody has written is spoken of as nothing. */
    @Test
    void aSilenceThatWasNotedAfterThePapersWereMadeIsToldAsOne() {
        var id = written();
        decisions.completed(id);
        send(id, "/kommunicering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        send(id, "/kommunicering/svar", Map.of("answer", " ", "answeredOn", TODAY));

        assertThat(body(id, "/beslut"))
                .contains("Att sökanden inte har svarat står inte i tjänsteskrivelsen")
                .doesNotContain("Sökandens svar");
        assertThat(send(id, "/beslut/sammantrade", Map.of()))
                .flash()
                .containsEntry("notice", "decision.refused.SILENCE_AFTER_PAPERS");
    }

    /** A letter whose answer was not waited for may be answered while the case lies with the delegate. */
    @Test
    void theDelegateDoesNotDecideOnPapersThatALateAnswerHasOvertaken() {
        assertThat(withTheDelegate("Vi behöver resorna."))
                .contains("Sökandens svar noterades efter att handlingarna blev klara", "Skicka tillbaka ärendet");
        assertThat(withTheDelegate(" "))
                .contains("Registrera beslutet")
                .doesNotContain("efter att handlingarna blev klara");
    }

    private String withTheDelegate(String answer) {
        var id = written();
        send(id, "/kommunicering/skickat", Map.of("way", "EMAIL", "sentOn", TODAY));
        send(id, "/kommunicering/avstaende", Map.of("reason", "Kan inte vänta."));
        decisions.withDelegate(decisions.completed(id));
        cases.declareFree(id, DIRECTOR);
        send(id, "/kommunicering/svar", Map.of("answer", answer, "answeredOn", TODAY));
        return body(DIRECTOR, id, "/delegationsbeslut");
    }

    @Test
    void theDraftIsTheDecisionAsTheOfficerHasWordedIt() {
        var id = decisions.approvedForLess();
        var own = "1. Byalaget beviljas 300 000 kronor till hälften av resorna.";
        assertThat(send(id, "/beslut/tjansteskrivelse", Map.of("proposal", own, "version", "-1")))
                .hasStatus3xxRedirection();

        assertThat(draftOf(id, "proposal")).isEqualTo(own);
    }

    @Test
    void keepsWhatWasTypedWhenTheDayIsMissing() {
        var id = decisions.approvedForLess();

        assertThat(send(id, "/kommunicering", Map.of("addressee", "X", "proposal", "Y", "grounds", "Alfa till")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Alfa till");
    }

    private String draftOf(CaseFileId id, String field) {
        return Jsoup.parse(body(id, "/kommunicering"))
                .select("textarea[name=" + field + "]")
                .text()
                .replace('\u00A0', ' ');
    }

    private CaseFileId written() {
        var id = decisions.approvedForLess();
        assertThat(send(
                        id,
                        "/kommunicering",
                        Map.of(
                                "addressee",
                                "Byalaget i Backen",
                                "proposal",
                                "Stödet sänks till 300 000 kronor.",
                                "grounds",
                                "Resorna behövs inte.\nKostnaden är hög.",
                                "due",
                                "2099-03-01")))
                .hasStatus3xxRedirection();
        return id;
    }

    private String letterOf(CaseFileId id) {
        var link = LETTER.matcher(body(id, "/kommunicering"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String body(CaseFileId id, String page) {
        return body(OFFICER, id, page);
    }

    private String body(UserId reader, CaseFileId id, String page) {
        return HtmlUtils.htmlUnescape(
                new String(get(reader, id, page).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(CaseFileId id, String page) {
        return get(OFFICER, id, page);
    }

    private MvcTestResult get(UserId reader, CaseFileId id, String page) {
        return browser.get()
                .uri("/arenden/" + id + page)
                .with(user(people.signedIn(reader)))
                .exchange();
    }

    private MvcTestResult send(CaseFileId id, String page, Map<String, String> fields) {
        var request = browser.post().uri("/arenden/" + id + page).with(csrf()).with(user(people.signedIn(OFFICER)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
