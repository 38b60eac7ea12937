package se.vagval.calibration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.database.StoredJson;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement;
import se.vagval.strategy.Recommendation;

/** The lot falls on cases with an approved statement, refused ones among them, and on somebody who is free to judge them. */
@PortalTest
class SampleDrawingTests {

    private static final String PAGE = "/kalibrering/stickprov";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Test
    void drawsRefusedCasesAmongThemAndTheSameAgainWithTheSameSeed() {
        for (var number = 0; number < 3; number++) {
            settled(Recommendation.DECLINE);
        }
        for (var number = 0; number < 9; number++) {
            settled(Recommendation.PRIORITISE);
        }

        var drawn = drawn(get(PAGE + "?antal=8&fro=17"));

        assertThat(drawn).hasSize(8).doesNotHaveDuplicates();
        assertThat(text(get(PAGE + "?antal=8&fro=17")).split("föreslår avslag</td>", -1).length - 1)
                .isGreaterThanOrEqualTo(2);
        assertThat(drawn(get(PAGE + "?antal=8&fro=17"))).isEqualTo(drawn);
        assertThat(text(get(PAGE + "?antal=8&fro=17"))).contains("Frö: 17");
    }

    @Test
    void leavesOutMarkedCasesConflictedAssessorsAndTheCasesOwnOfficer() {
        var marked = settled(Recommendation.DECLINE);
        database.sql(
                        "update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = current_date, secrecy_authority = 'Region' where id = :id")
                .param("id", marked.value())
                .update();
        var free = settled(Recommendation.DECLINE);
        for (var person : List.of("handlaggare2", "strateg")) {
            acting.person(UserId.of(person), () -> conflicts.declareConflict(free, UserId.of(person), "Nära anhörig"));
        }

        for (var seed = 1; seed <= 20; seed++) {
            assertThat(drawn(get(PAGE + "?antal=50&fro=" + seed))).doesNotContain(marked.toString());
        }
        drawAlone(free);
        assertThat(assessorOf(free)).isNotIn("handlaggare", "handlaggare2", "strateg");
    }

    @Test
    void asksThemAndClosesTheCaseToThemUntilBothAreComplete() {
        var id = settled(Recommendation.DECLINE);

        var seed = drawAlone(id);

        var assessor = UserId.of(assessorOf(id));
        cases.declareFree(id, assessor);
        assertThat(browser.get().uri(id.address("bedomning")).with(user(people.signedIn(assessor))))
                .hasStatus(403);
        assertThat(database.sql("select seed from calibration_draw order by drawn_at desc limit 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(seed);
        assertThat(drawn(get(PAGE + "?antal=1&fro=" + seed))).doesNotContain(id.toString());
    }

    /** Whoever has the fewest gets the next one; it is the RUS-samordnare who asks, and not by a colleague's name. */
    @Test
    void sharesTheCasesOutEvenly() {
        for (var number = 0; number < 6; number++) {
            settled(Recommendation.PRIORITISE);
        }
        var page = get(PAGE + "?antal=6&fro=5");
        var ids = drawn(page);
        assertThat(ids).hasSize(6);

        assertThat(draw(page, "6", "5")).hasRedirectedUrl("/kalibrering");

        var asked = ids.stream().map(it -> assessorOf(CaseFileId.of(it))).toList();
        assertThat(asked)
                .allSatisfy(it -> assertThat(Collections.frequency(asked, it)).isLessThanOrEqualTo(3));
        assertThat(database.sql("select distinct asked_by from second_assessment where draw is not null")
                        .query(String.class)
                        .list())
                .containsExactly(TestPeople.STEWARD.value());
    }

    /** Neither by somebody whose levels stand in the case already. */
    @Test
    void asksNobodyWhoHasJudgedTheCaseBefore() {
        var id = settled(Recommendation.DECLINE);
        database.sql("insert into assessment (id, version, case_file) values (gen_random_uuid(), 0, :id)")
                .param("id", id.value())
                .update();
        var judged = List.of("handlaggare2", "strateg");
        for (var at = 0; at < judged.size(); at++) {
            database.sql("""
                            insert into dimension_grade (id, version, assessment, dimension, outcome, level,
                                why_not_relevant, motivation, graded_by, graded_at)
                            select gen_random_uuid(), 0, a.id, :code, 'LEVEL', 2, '', 'Så.', :who, now()
                            from assessment a where a.case_file = :id
                            """)
                    .param("code", "D" + (8 + at))
                    .param("who", judged.get(at))
                    .param("id", id.value())
                    .update();
        }

        drawAlone(id);

        assertThat(assessorOf(id)).isNotIn("handlaggare", "handlaggare2", "strateg");
    }

    @Test
    void drawsNothingElseThanWhatWasShown() {
        settled(Recommendation.PRIORITISE);
        var page = get(PAGE + "?antal=50&fro=3");
        settled(Recommendation.DECLINE);

        var answer = draw(page, "50", "3");

        assertThat(answer.getMvcResult().getFlashMap().get("notice")).asString().endsWith("OTHER_SAMPLE");
    }

    @Test
    void asksForANumberThatCanBeDrawn() {
        for (var typed : List.of("", "0", "51", "sex")) {
            var answer = browser.post()
                    .uri(PAGE + "/lottning")
                    .with(csrf())
                    .with(user(people.signedIn(TestPeople.STEWARD)))
                    .param("wanted", typed)
                    .exchange();
            assertThat(answer).as(typed).hasStatus(422);
        }
        assertThat(get(PAGE + "?antal=-1&fro=x")).hasStatus(400);
    }

    /** By a seed with which the lot falls on this case and no other; a sample of one is of the refused. */
    private long drawAlone(CaseFileId id) {
        for (var seed = 1; seed < 2000; seed++) {
            var page = get(PAGE + "?antal=1&fro=" + seed);
            if (drawn(page).equals(List.of(id.toString()))) {
                assertThat(draw(page, "1", String.valueOf(seed))).hasRedirectedUrl("/kalibrering");
                return seed;
            }
        }
        throw new AssertionError("the lot never fell on the case");
    }

    /** Where a case is for the draw: nothing but its state and its recommendation is looked at. */
    private CaseFileId settled(Recommendation recommendation) {
        var id = cases.underAssessment();
        database.sql("update case_file set status = 'STATEMENT_APPROVED' where id = :id")
                .param("id", id.value())
                .update();
        database.sql("""
                        insert into statement (id, version, case_file, status, author, recommendation, deviates,
                            judgement, judgement_number)
                        values (gen_random_uuid(), 0, :id, 'DRAFT', 'handlaggare', :it, false, cast(:said as jsonb), 0)
                        """)
                .param("id", id.value())
                .param("it", recommendation.name())
                .param("said", StoredJson.columns().writeValueAsString(Judgement.EMPTY.recommending(recommendation)))
                .update();
        return id;
    }

    private String assessorOf(CaseFileId id) {
        return database.sql("select assessor from second_assessment where case_file = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static List<String> drawn(MvcTestResult page) {
        return Pattern.compile("name=\"arenden\" value=\"([^\"]+)\"")
                .matcher(text(page))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private MvcTestResult draw(MvcTestResult page, String wanted, String seed) {
        var request = browser.post()
                .uri(PAGE)
                .with(csrf())
                .with(user(people.signedIn(TestPeople.STEWARD)))
                .param("antal", wanted)
                .param("fro", seed);
        for (var one : new ArrayList<>(drawn(page))) {
            request = request.param("arenden", one);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.STEWARD)))
                .exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
