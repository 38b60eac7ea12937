package se.vagval.calibration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.calibration.domain.SurveyAnswer;
import se.vagval.calibration.domain.SurveyQuarter;
import se.vagval.calibration.domain.SurveyStatement;
import se.vagval.identity.UserId;

/** How the models work for those who judge by them: said beside a criterion, and asked each quarter. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=model_following")
class ModelFollowingTests {

    static final String SURVEY = "/modellenkat";
    static final String REPORT = "/kalibrering/modellenkat";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate database;

    /** F227: a button at each criterion, and what is said is gathered for whoever may change its words. */
    @Test
    void gathersWhatIsSaidOfACriterionWithoutSayingWhoSaidIt() throws Exception {
        var address = "/aterkoppling/2024/D8";
        assertThat(page(address, TestPeople.OFFICER)).contains("Återkoppling om D8");
        assertThat(send(address, Map.of("topic", "", "text", " "), TestPeople.OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj vad återkopplingen gäller", "Skriv vad du vill säga");

        assertThat(send(address, Map.of("topic", "ANCHORS", "text", "Två och tre går ihop."), TestPeople.OFFICER))
                .hasStatus(HttpStatus.FOUND);

        assertThat(page(address, TestPeople.OFFICER)).contains("Det du har sagt tidigare", "Två och tre går ihop.");
        assertThat(page(address, TestPeople.OTHER_OFFICER)).doesNotContain("Två och tre går ihop.");
        assertThat(page("/kalibrering/aterkoppling", TestPeople.STEWARD))
                .contains("Effektlogik", "Ordankarna: 1", "Två och tre går ihop.", "ramverk 2024")
                .doesNotContain("Namn handlaggare");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where act = 'CriterionFeedbackGiven'", Long.class))
                .isEqualTo(1);
        for (var wrong : List.of("/aterkoppling/2024/D99", "/aterkoppling/1999/D8")) {
            assertThat(send(wrong, Map.of("topic", "OTHER", "text", "x"), TestPeople.OFFICER))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    /** F263: use and answers a quarter; what fewer than three have said is told to nobody. */
    @Test
    void reportsAQuarterOnceEnoughHaveAnswered() throws Exception {
        assertThat(send(SURVEY, Map.of("comment", " "), TestPeople.OFFICER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Svara på minst ett påstående eller skriv något");
        answer(TestPeople.OFFICER, SurveyAnswer.LITTLE, "Färre kriterier.");
        answer(TestPeople.OFFICER, SurveyAnswer.MUCH, "Färre kriterier, tack.");
        answer(TestPeople.OTHER_OFFICER, SurveyAnswer.MUCH, "");
        assertThat(page(SURVEY, TestPeople.OFFICER)).contains("Färre kriterier, tack.");
        assertThat(page(REPORT, TestPeople.STEWARD))
                .contains("2 personer har svarat.", "Svaren visas när minst tre har svarat")
                .doesNotContain("Färre kriterier");

        answer(TestPeople.MANAGER, SurveyAnswer.UNKNOWN, "");

        for (var follower : List.of(TestPeople.STEWARD, TestPeople.MANAGER)) {
            assertThat(page(REPORT, follower))
                    .contains("3 personer har svarat.", "Färre kriterier, tack.")
                    .containsPattern("Ordankarna hjälper mig att välja nivå 0 0 0 2 0 1 0")
                    .containsPattern("Regelns förslag stämmer[^0-9]* Färre än tre har svarat på det här")
                    .doesNotContain("Namn handlaggare");
        }
        assertThat(send(SURVEY, Map.of("comment", "Bara ett ord."), TestPeople.OTHER_MANAGER))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page(REPORT, TestPeople.STEWARD))
                .containsPattern("Inte besvarat")
                .containsPattern("Ordankarna hjälper mig att välja nivå 0 0 0 2 0 1 1");
        var before = SurveyQuarter.of(TestDay.today()).before().name();
        assertThat(page(REPORT + "?kvartal=" + before, TestPeople.STEWARD))
                .contains("Ingen har svarat.", "Kvartalet efter");
        assertThat(get(REPORT + "?kvartal=1999-9", TestPeople.STEWARD)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(REPORT, TestPeople.OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsTheQuartersOfAYear() {
        var last = SurveyQuarter.named("2026-4").orElseThrow();

        assertThat(last.first()).isEqualTo("2026-10-01");
        assertThat(last.next().name()).isEqualTo("2027-1");
        assertThat(last.before().name()).isEqualTo("2026-3");
        assertThat(SurveyQuarter.named("2026-5")).isEmpty();
    }

    private void answer(UserId person, SurveyAnswer answer, String comment) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("answers[" + SurveyStatement.ANCHORS_HELP + "]", answer.name());
        fields.put("answers[" + SurveyStatement.RULE_FITS + "]", "");
        fields.put("comment", comment);
        assertThat(send(SURVEY, fields, person)).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult send(String address, Map<String, String> fields, UserId person) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private MvcTestResult get(String address, UserId person) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private String page(String address, UserId person) throws Exception {
        var page = get(address, person);
        assertThat(page).as(address).hasStatusOk();
        return HtmlUtils.htmlUnescape(page.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "));
    }
}
