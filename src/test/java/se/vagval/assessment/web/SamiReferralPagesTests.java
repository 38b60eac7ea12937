package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.CitationSources;
import se.vagval.assessment.EvidenceKind;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** What is asked of Sami parties, and what they answer. */
@PortalTest
class SamiReferralPagesTests {

    private static final LocalDate TODAY = TestDay.today();

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AssessmentWriting assessing;

    @Autowired
    CitationSources sources;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void isAskedOnceAndShownToAllWhoReadTheCase() {
        assertThat(text(get("", TestPeople.OFFICER))).contains("Ingen remiss är skickad", "Anteckna en remiss");

        assertThat(send("Njaarke sameby", TODAY.minusDays(3), TODAY.plusDays(20)))
                .hasRedirectedUrl(id.address("samisk-remiss"));

        assertThat(text(get("", TestPeople.MANAGER)))
                .contains("Njaarke sameby", "Vad betyder leden för flytten?", "med e-post", "Väntar på svar")
                .doesNotContain("Anteckna svaret", "Anteckna en remiss", "Ingen remiss är skickad");
        assertThat(traces("SamiReferralSent")).isEqualTo(1);
    }

    @Test
    void isAnsweredOnceInThePartysOwnWords() {
        send("Njaarke sameby", TODAY.minusDays(3), TODAY.plusDays(20));
        var one = referral();
        assertThat(text(get("/" + one, TestPeople.OFFICER)))
                .contains("Dag för svaret")
                .doesNotContain("Spara remissen");

        assertThat(answer(one, "Vi flyttar i maj.\nDå behövs leden.", TODAY.minusDays(1)))
                .hasStatus3xxRedirection();

        assertThat(text(get("", TestPeople.MANAGER)))
                .contains("Besvarad", "Vi flyttar i maj.\nDå behövs leden.")
                .doesNotContain("Väntar på svar");
        assertThat(traces("SamiReferralAnswered")).isEqualTo(1);
        answer(one, "Nytt svar.", TODAY);
        assertThat(text(get("", TestPeople.OFFICER)))
                .contains("Vi flyttar i maj.")
                .doesNotContain("Nytt svar.");
        assertThat(traces("SamiReferralAnswered")).isEqualTo(1);
    }

    @Test
    void theLetterSaysWhatIsAskedByWhichLawAndDay() throws Exception {
        send("Njaarke sameby", TODAY.minusDays(3), TODAY.plusDays(20));
        var letter = browser.get()
                .uri(id.address("samisk-remiss/" + referral() + "/brev/pdf"))
                .with(user(people.signedIn(TestPeople.MANAGER)))
                .exchange();

        assertThat(letter).hasStatusOk().hasContentType("application/pdf");
        assertThat(PdfText.body(letter.getResponse().getContentAsByteArray()).replaceAll("[\\s\\h]+", " "))
                .contains(
                        "Till: Njaarke sameby",
                        "26 § förvaltningslagen",
                        "Vad betyder leden för flytten?",
                        "Svara senast " + Swedish.longDate(TODAY.plusDays(20)).replaceAll("\\h", " "),
                        "Namn handlaggare");
        assertThat(get("/" + referral() + "/brev/xyz", TestPeople.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatThePartyAnsweredIsCitedBesideTheCriterion() {
        send("Njaarke sameby", TODAY.minusDays(3), TODAY.plusDays(20));
        var one = referral();
        assertThat(criterion()).doesNotContain("Svar från Njaarke sameby");
        answer(one, "Vi flyttar i maj. Då behövs leden.", TODAY.minusDays(1));

        assertThat(criterion()).contains("Svar från Njaarke sameby", "Vi flyttar i maj.");
        var source = EvidenceKind.REFERRAL + "-" + one;
        acting.person(
                TestPeople.OFFICER,
                () -> assessing.citeText(id, "D12", source, "Då behövs leden.", TestPeople.OFFICER));
        assertThat(criterion()).contains("Då behövs leden.");
        assertThat(sources.namesOf(
                        id, List.of(new Citation(source, 1, 0, 1, "V"), new Citation("BUDGET", 1, 0, 1, "B"))))
                .containsOnly(
                        Map.entry(source, "Svar från Njaarke sameby, " + Swedish.date(TODAY.minusDays(1))),
                        Map.entry("BUDGET", "Budget"));
    }

    /** A silence can be noted without words; an answer that comes after it cannot. */
    @Test
    void whatComesAfterASilenceIsAskedForInWords() {
        send("Njaarke sameby", TODAY.minusDays(30), TODAY.minusDays(9));
        var one = referral();
        assertThat(text(get("/" + one, TestPeople.OFFICER))).contains("(valfritt)", "Lämna tomt om inget svar");
        answer(one, "", TODAY.minusDays(4));

        assertThat(text(get("/" + one, TestPeople.OFFICER)))
                .contains("Återge svaret ordagrant.")
                .doesNotContain("(valfritt)", "Lämna tomt om inget svar");
    }

    private String criterion() {
        return text(browser.get()
                .uri(id.address("bedomning/D12"))
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange());
    }

    @Test
    void saysWhenNoAnswerCameAndWhenOneIsLate() {
        send("Sametinget", TODAY.minusDays(30), TODAY.minusDays(1));
        assertThat(text(get("", TestPeople.OFFICER))).contains("Svarsdagen har passerat");

        answer(referral(), "", TODAY);

        assertThat(text(get("", TestPeople.OFFICER)))
                .contains("Inget svar kom")
                .doesNotContain("Svarsdagen har passerat", "Besvarad");
    }

    /** What was noted in silence stands beside what came after all. */
    @Test
    void takesTheAnswerThatComesAfterAll() {
        send("Sametinget", TODAY.minusDays(30), TODAY.minusDays(9));
        var one = referral();
        answer(one, "", TODAY.minusDays(8));
        assertThat(text(get("", TestPeople.OFFICER))).contains("Anteckna ett svar som kom senare");
        assertThat(text(answer(one, " ", TODAY))).contains("Att inget svar kom är redan antecknat.");

        assertThat(answer(one, "Vi flyttar i maj.", TODAY)).hasStatus3xxRedirection();

        assertThat(text(get("", TestPeople.OFFICER)))
                .contains("Besvarad", "Vi flyttar i maj.", "Inget svar kom", "antecknat " + TODAY.minusDays(8))
                .doesNotContain("Anteckna ett svar som kom senare");
        answer(one, "Ett svar till.", TODAY);
        assertThat(text(get("", TestPeople.OFFICER))).doesNotContain("Ett svar till.");
        assertThat(traces("SamiReferralAnswered")).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var answer = send("", TODAY.plusDays(1), TODAY);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv vem som tillfrågas", "Vad betyder leden för flytten?");
        assertThat(text(send("Sametinget", TODAY.plusDays(1), TODAY.plusDays(2))))
                .contains("Dagen då remissen skickades har inte kommit än");
        assertThat(text(send("Sametinget", TODAY, TODAY.minusDays(1))))
                .contains("Välj en sista svarsdag efter att remissen skickades");
        send("Sametinget", TODAY, TODAY);
        assertThat(text(answer(referral(), "Svar", TODAY.minusDays(1))))
                .contains("Svaret kan inte ha kommit innan remissen skickades", "Svar");
        assertThat(traces("SamiReferralSent")).isEqualTo(1);
        assertThat(traces("SamiReferralAnswered")).isZero();
    }

    @Test
    void isTheOfficersOwnAndOfTheOwnCase() {
        send("Sametinget", TODAY, TODAY);
        var one = referral();
        var other = cases.underAssessment();

        assertThat(post(TestPeople.MANAGER, "", "party", "X")).hasStatus(403);
        assertThat(browser.get()
                        .uri(other.address("samisk-remiss/" + one))
                        .with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatus(404);
        assertThat(jdbc.sql("select count(*) from sami_referral where case_file = :case")
                        .param("case", other.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void standsUnchangedAndCostsTheSameHoweverManyThereAre() {
        var few = StatementCounter.during(() -> get("", TestPeople.OFFICER));
        for (var number = 0; number < 5; number++) {
            send("Sameby " + number, TODAY, TODAY);
        }
        var many = StatementCounter.during(
                () -> assertThat(get("", TestPeople.OFFICER)).hasStatusOk());

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
        assertThat(catchThrowable(() -> jdbc.sql("update sami_referral set question = 'Annat' where case_file = :case")
                        .param("case", id.value())
                        .update()))
                .hasMessageContaining("never change");
    }

    private MvcTestResult send(String party, LocalDate on, LocalDate due) {
        return post(
                TestPeople.OFFICER,
                "",
                "party",
                party,
                "question",
                "Vad betyder leden för flytten?",
                "way",
                "EMAIL",
                "sentOn",
                on.toString(),
                "due",
                due.toString());
    }

    private MvcTestResult answer(String referral, String text, LocalDate on) {
        return post(TestPeople.OFFICER, "/" + referral, "answer", text, "answeredOn", on.toString());
    }

    private String referral() {
        var found = Pattern.compile("samisk-remiss/([0-9a-f-]{36})").matcher(text(get("", TestPeople.OFFICER)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int traces(String event) {
        return jdbc.sql("select count(*) from audit_entry where subject = :case and act = :event")
                .param("case", id.value())
                .param("event", event)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String page, UserId reader) {
        return browser.get()
                .uri(id.address("samisk-remiss") + page)
                .with(user(people.signedIn(reader)))
                .exchange();
    }

    private MvcTestResult post(UserId who, String page, String... fields) {
        var request = browser.post()
                .uri(id.address("samisk-remiss") + page)
                .with(user(people.signedIn(who)))
                .with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
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
