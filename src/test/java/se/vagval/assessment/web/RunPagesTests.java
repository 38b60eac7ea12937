package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** The method on its own and in a case: answered question by question, and practice that nobody else sees. */
@PortalTest
class RunPagesTests {

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
    JdbcClient database;

    @Test
    void aStrategyIsWalkedThroughQuestionByQuestionAndReadByOthers() {
        var run = started("STRATEGY", "Kulturplanen " + TestCases.freshNumber(), false);
        assertThat(text(get(run))).contains("Undersök om den tänkta prioriteringen", "Motivering krävs");

        post(TestPeople.OFFICER, run + "/svar", "question", "T1-LINJE", "answer", "JA", "version", "1");
        assertThat(text(get(run))).contains("Ja, tydligt", "Har insatsen positiv/negativ påverkan på RUS?");
        var again = post(
                TestPeople.OFFICER,
                run + "/svar",
                "question",
                "T1-PAVERKAN",
                "answer",
                "BADA",
                "motivation",
                "",
                "version",
                "2");
        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("Svaret kräver en motivering");
        assertThat(post(
                        TestPeople.OFFICER,
                        run + "/svar",
                        "question",
                        "T1-KONFLIKT",
                        "answer",
                        "NEJ",
                        "motivation",
                        "Min motivering",
                        "version",
                        "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Min motivering");

        assertThat(read(run, TestPeople.MANAGER)).hasStatusOk();
        assertThat(post(
                        TestPeople.MANAGER,
                        run + "/svar",
                        "question",
                        "T1-PAVERKAN",
                        "answer",
                        "POSITIV",
                        "version",
                        "2"))
                .hasStatus(302);
        assertThat(text(get(run))).doesNotContain("Bara positiv</strong>");
    }

    @Test
    void anExerciseIsSeenByItsOwnerAloneAndTouchesNoCase() {
        var title = "Prov " + TestCases.freshNumber();
        var before = traces();
        var run = started("PRACTICE", title, true);
        post(TestPeople.OFFICER, run + "/svar", "question", "L-RUS", "answer", "POSITIV", "version", "1");
        post(
                TestPeople.OFFICER,
                run + "/slutsatser",
                "positive",
                "Service",
                "negative",
                "Resor",
                "conflicts",
                "",
                "synergies",
                "",
                "measures",
                "Res med tåg",
                "version",
                "2");

        assertThat(text(get(run))).contains("Bara du ser den", "Positiva bidrag", "Res med tåg");
        assertThat(read(run, TestPeople.MANAGER)).hasStatus(404);
        assertThat(text(read("/rus-sakring", TestPeople.MANAGER))).doesNotContain(title);
        assertThat(text(read("/rus-sakring", TestPeople.OFFICER))).contains(title);
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void inACaseAFindingOfTheQuestionsAsksForAMeasure() {
        var id = cases.underAssessment();
        var page = id.address("bedomning/rus-sakring/fragor");
        post(
                TestPeople.OFFICER,
                page + "/svar",
                "question",
                "T1-LINJE",
                "answer",
                "NEJ",
                "motivation",
                "Utanför.",
                "version",
                "0");

        assertThat(text(get(id.address("bedomning/rus-sakring/4"))))
                .contains("Svaret på en fråga: Undersök om den tänkta prioriteringen", "Inte besvarat");
        assertThat(acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                        .deepening()
                        .findings())
                .extracting(it -> it.finding().key())
                .containsExactly("QUESTION:T1-LINJE");
        assertThat(post(TestPeople.MANAGER, page + "/svar", "question", "T1-UTANFOR", "answer", "JA", "version", "1"))
                .hasStatus(403);
        post(TestPeople.OFFICER, page + "/ta-om", "question", "T1-LINJE", "version", "1");
        assertThat(text(get(page))).contains("Inte påbörjat.");
        post(TestPeople.OFFICER, page + "/vag", "light", "true", "version", "2");
        assertThat(text(get(page))).contains("Kort prövning", "Byt till hela prövningen");
    }

    @Test
    void aSecondWindowLosesNothingAndIsTold() {
        var run = started("REFERRAL", "Remiss " + TestCases.freshNumber(), false);
        post(TestPeople.OFFICER, run + "/svar", "question", "T1-LINJE", "answer", "JA", "version", "1");

        var late = post(
                TestPeople.OFFICER,
                run + "/svar",
                "question",
                "T1-LINJE",
                "answer",
                "DELVIS",
                "motivation",
                "Min sena motivering",
                "version",
                "1");

        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("besvarats i ett annat fönster", "Min sena motivering");
    }

    @Test
    void theListCostsTheSameHoweverManyThereAre() {
        started("PROCESS", "Process ett", false);
        var few = StatementCounter.again(() -> read("/rus-sakring", TestPeople.OFFICER))
                .size();
        started("PROCESS", "Process två", false);
        started("PROCESS", "Process tre", false);

        assertThat(StatementCounter.again(() -> read("/rus-sakring", TestPeople.OFFICER))
                        .size())
                .isLessThanOrEqualTo(few + 1);
    }

    private long traces() {
        return database.sql("select count(*) from audit_entry a join case_file c on c.id = a.subject")
                .query(Long.class)
                .single();
    }

    private String started(String kind, String title, boolean light) {
        var answer = post(
                TestPeople.OFFICER, "/rus-sakring/ny", "kind", kind, "title", title, "light", String.valueOf(light));
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return read(address, TestPeople.OFFICER);
    }

    private MvcTestResult read(String address, UserId reader) {
        return browser.get().uri(address).with(user(people.signedIn(reader))).exchange();
    }

    private MvcTestResult post(UserId person, String address, String... fields) {
        var request =
                browser.post().uri(address).with(user(people.signedIn(person))).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
