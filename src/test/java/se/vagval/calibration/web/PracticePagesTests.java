package se.vagval.calibration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Practice: the own level first, then what is known and what the service proposes; of no case, and nobody else's business. */
@PortalTest
class PracticePagesTests {

    private static final String CASE = "/ovningsarenden/utveckling-av-byn";
    private static final List<String> CRITERIA = List.of("D6", "D8", "D9", "D10", "D13");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private UserId learner;

    @BeforeEach
    void begin() {
        learner = UserId.of("ny-" + UUID.randomUUID());
        people.open(learner, "vagval", "Ny", "handläggare", TestPeople.UNIT, Set.of(Role.CASE_OFFICER));
    }

    @Test
    void showsWhatIsKnownOnlyAfterTheOwnLevel() {
        var before = text(get(CASE + "/D8"));
        assertThat(before)
                .contains("Sätt din egen nivå först", "lite fixande")
                .doesNotContain("Facit", "visar inte hur något ska ge effekt.", "Bedömningsstödets förslag");

        assertThat(answer("D8", "3", "Jag tycker att kedjan syns.")).hasRedirectedUrl(CASE + "/D8");

        assertThat(text(get(CASE + "/D8")))
                .contains(
                        "Jag tycker att kedjan syns.",
                        "Facit",
                        "0 – saknas",
                        "Ordankaret säger",
                        "visar inte hur något ska ge effekt",
                        "Bedömningsstödets förslag")
                .doesNotContain("Sätt din egen nivå först");
        assertThat(text(get(CASE + "/D9"))).doesNotContain("Facit");
    }

    @Test
    void keepsTheFirstLevelWhateverIsSentAfterwards() {
        answer("D8", "3", "Först.");

        var again = answer("D8", "0", "Nu vet jag.");

        assertThat(again.getMvcResult().getFlashMap().get("notice")).asString().endsWith("ALREADY_ANSWERED");
        assertThat(text(get(CASE + "/D8"))).contains("Först.").doesNotContain("Nu vet jag.");
    }

    @Test
    void countsWhatCanBeDefendedAndLetsOnePractiseAgain() {
        CRITERIA.forEach(it -> answer(it, "1", "Så här."));

        assertThat(text(get(CASE))).contains("3 av 5 nivåer går att försvara", "Öva på ärendet igen");
        assertThat(text(get("/ovningsarenden"))).contains("5 av 5 kriterier bedömda, 3 med");

        post(CASE + "/start");

        assertThat(text(get(CASE))).doesNotContain("går att försvara mot").contains("Inte bedömt");
        assertThat(database.sql(
                                "select count(*) from practice_answer a join practice_round r on r.id = a.round where r.person = :who")
                        .param("who", learner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    /** F323: the track of a new officer says which of its three steps are done. */
    @Test
    void leadsANewOfficerThroughThreeSteps() {
        assertThat(text(get("/ovningsarenden")))
                .contains("Tre steg", "Öva på två ärenden")
                .doesNotContain("Klart");

        CRITERIA.forEach(it -> answer(it, "1", "Så här."));
        assertThat(text(get("/ovningsarenden"))).as("one of two").doesNotContain("Klart");
        for (var criterion : List.of("D6", "D8", "D10", "D13", "D15")) {
            post("/ovningsarenden/digital-framtidskraft/" + criterion, "mark", "1", "reason", "Så här.");
        }

        assertThat(text(get("/ovningsarenden"))).containsOnlyOnce("Klart");
    }

    @Test
    void asksForLevelAndReasonAndLosesNothing() {
        var answer = answer("D8", "", "Bara ett skäl.");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Välj en nivå", "Bara ett skäl.");
        assertThat(answer("D8", "2", "")).hasStatus(422);
        assertThat(answer("D99", "2", "Finns inte.")).hasStatus(404);
        assertThat(get("/ovningsarenden/finns-inte")).hasStatus(404);
    }

    /** Every practice case fits its framework and can be read by the service. */
    @Test
    void everyPracticeCaseCanBePractised() {
        var page = text(get("/ovningsarenden"));
        var cases = Pattern.compile("/ovningsarenden/([a-z-]+)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(4);
        for (var one : cases) {
            assertThat(answerTo(one, "D8", "2", "Så här.")).hasRedirectedUrl("/ovningsarenden/" + one + "/D8");
            assertThat(text(get("/ovningsarenden/" + one + "/D8"))).contains("Facit", "Går att försvara: ");
        }
    }

    @Test
    void leavesOneTracePerActAndNobodyElseSeesTheAnswer() {
        answer("D8", "3", "Bara mitt.");

        assertThat(database.sql("""
                        select act from audit_entry e join practice_round r on r.id = e.subject
                        where r.person = :who order by e.seq
                        """)
                        .param("who", learner.value())
                        .query(String.class)
                        .list())
                .containsExactly("PracticeStarted", "PracticeAnswered");
        var other = browser.get().uri(CASE + "/D8").with(user(people.signedIn(TestPeople.STEWARD)));
        assertThat(text(other.exchange())).doesNotContain("Bara mitt.");
    }

    @Test
    void costsAsManyStatementsForManyRoundsAsForOne() {
        answer("D8", "3", "Så här.");
        var one = StatementCounter.again(() -> get("/ovningsarenden"));
        CRITERIA.forEach(it -> answerTo("utveckling-av-byn", it, "1", "Så här."));
        answerTo("forsta-jobbet", "D8", "2", "Så här.");

        assertThat(StatementCounter.again(() -> get("/ovningsarenden"))).hasSameSizeAs(one);
    }

    private MvcTestResult answer(String criterion, String mark, String reason) {
        return answerTo("utveckling-av-byn", criterion, mark, reason);
    }

    private MvcTestResult answerTo(String practiceCase, String criterion, String mark, String reason) {
        return post("/ovningsarenden/" + practiceCase + "/" + criterion, "mark", mark, "reason", reason);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).with(user(people.signedIn(learner))).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(learner)));
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
