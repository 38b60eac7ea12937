package se.vagval.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.UserId;

/** What the region invites to, and the cases that answer. The test cases came in on 19 January 2026. */
@DecisionPageTest
class CallPagesTests {

    private static final String CALLS = "/medel/utlysningar";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCallHasCriteriaBudgetPeriodAndDecision() {
        assertThat(post(MANAGER, CALLS, Map.of("title", "", "budget", "mycket")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Skriv namnet",
                        "Välj utlysning eller erbjudande",
                        "Skriv vilken dag utlysningen öppnar",
                        "mycket");
        assertThat(post(MANAGER, CALLS, call("Bakvänd", "opens", "2026-06-30", "closes", "2026-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("Sista dagen ligger före den första");
        assertThat(post(OFFICER, CALLS, call("Ej min"))).hasStatus(403);

        var address = opened("Energi i byar", "criteria", "Minst två kommuner\n\nMätbart mål", "budget", "2 mnkr");

        assertThat(get(OFFICER, address))
                .hasStatusOk()
                .bodyText()
                .contains("<li>Minst två kommuner</li>", "<li>Mätbart mål</li>", "2\u00a0000\u00a0000", "RUN/3/2026");
        assertThat(get(ELECTED, CALLS + "?ar=2026")).hasStatusOk().bodyText().contains("Energi i byar");
        assertThat(get(ELECTED, CALLS + "?ar=2031")).bodyText().doesNotContain("Energi i byar");
        assertThat(get(ELECTED, address)).hasStatus(403);
    }

    @Test
    void anOfferIsDecidedForOneYearAtATime() {
        assertThat(post(MANAGER, CALLS, call("Offer 2026 to 2028", "opens", "2026-01-01", "closes", "2028-12-31")))
                .hasStatus(422)
                .bodyText()
                .contains("Ett erbjudande fastställs för ett år i taget. Välj en sista dag", "Offer 2026 to 2028");
        assertThat(post(MANAGER, CALLS, call("Obeslutat", "decidedOn", "", "reference", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vilken dag erbjudandet beslutades", "Skriv vem som beslutade om erbjudandet");
        opened("En utlysning", "kind", "CALL", "closes", "2028-12-31", "decidedOn", "", "reference", "");
    }

    /** One from before a decision was asked for is kept, and nobody new is tied to it. */
    @Test
    void anOfferWithoutADecisionIsNotChosen() {
        var id = decisions.approved();
        var undecided = UUID.fromString(idOf(opened("Obeslutat sedan förut")));
        jdbc.sql("update funding_call set decided_on = null, reference = '' where id = :id")
                .param("id", undecided)
                .update();

        assertThat(get(OFFICER, "/arenden/" + id + "/medel")).bodyText().doesNotContain("Obeslutat sedan förut");
        assertThat(get(MANAGER, CALLS + "/" + undecided)).bodyText().contains("Inget beslut är registrerat");
    }

    @Test
    void aCallThatTwoChangeAtOnceIsSavedByOne() {
        var address = opened("Ändrad");
        assertThat(get(MANAGER, address + "/andra")).hasStatusOk().bodyText().contains("Ändra utlysningen");
        assertThat(post(MANAGER, address, call("Ändrad en gång", "seen", "1"))).hasStatus3xxRedirection();

        assertThat(post(MANAGER, address, call("Second thought", "seen", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Någon annan har ändrat", "Second thought");
    }

    @Test
    void anApplicationToACallIsToAddressItsGoals() {
        var id = decisions.approved();
        var medel = "/arenden/" + id + "/medel";
        var open = opened("Öppen i januari", "goals", "17");
        var later = opened("Öppen i mars", "opens", "2026-03-01");
        assertThat(get(OFFICER, medel)).bodyText().contains("Öppen i januari").doesNotContain("Öppen i mars");

        assertThat(post(OFFICER, medel + "/utlysning", Map.of("call", idOf(later))))
                .hasStatus3xxRedirection();
        assertThat(get(OFFICER, medel)).bodyText().contains("Ärendet är inte knutet till någon utlysning");
        assertThat(post(OFFICER, medel + "/utlysning", Map.of("call", idOf(open))))
                .hasStatus3xxRedirection();

        assertThat(get(OFFICER, medel))
                .bodyText()
                .contains("Bedömningen visar inget positivt bidrag till mål 17. Genomförande och globalt partnerskap,");
        assertThat(get(OFFICER, "/arenden/" + id + "/beslut"))
                .bodyText()
                .contains("Ansökan svarar inte mot alla mål i Öppen i januari")
                .contains("mål 17. Genomförande och globalt partnerskap, som utlysningen kräver");
        assertThat(get(MANAGER, open)).bodyText().contains(medel);
        assertThat(post(OFFICER, medel + "/utlysning", Map.of("call", ""))).hasStatus3xxRedirection();
        assertThat(get(MANAGER, open)).bodyText().doesNotContain(medel);
    }

    /** Each case once, those tied last first, also those that were tied in the same moment. */
    @Test
    void theCasesOfACallAreReadOnFromTheLastOne() {
        var address = opened("Med många ärenden", "kind", "CALL");
        for (var at = 0; at < 52; at++) {
            tie(cases.registered("Ansökan " + at).value(), address, at / 2);
        }

        var first = casesOn(address);
        var next = Jsoup.parse(body(address)).select("a[rel=next]").attr("href");
        var second = casesOn(next);

        assertThat(first).hasSize(50);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(Jsoup.parse(body(next)).select("a[rel=prev]").attr("href")).isEqualTo(address);
        assertThat(Jsoup.parse(body(next)).select("a[rel=next]")).isEmpty();
        assertThat(Stream.concat(first.stream(), second.stream()))
                .containsExactlyElementsOf(jdbc.sql(
                                "select case_file::text from case_call where call = ? order by tied_at desc, case_file")
                        .param(UUID.fromString(idOf(address)))
                        .query(String.class)
                        .list());
        assertThat(StatementCounter.again(() -> get(OFFICER, address)))
                .hasSameSizeAs(StatementCounter.again(() -> get(OFFICER, next)));
    }

    private void tie(UUID caseFile, String address, int minute) {
        jdbc.sql(
                        "insert into case_call (case_file, call, tied_at) values (?, ?, timestamptz '2026-01-20' + make_interval(mins => ?))")
                .params(caseFile, UUID.fromString(idOf(address)), minute)
                .update();
    }

    /** A case whose conflict question is not answered is linked as others are. */
    private List<String> casesOn(String address) {
        return Jsoup.parse(body(address)).select("a[href$=/medel]").eachAttr("href").stream()
                .filter(it -> it.startsWith("/arenden/"))
                .map(it -> it.split("/")[2])
                .toList();
    }

    private String body(String address) {
        return new String(get(OFFICER, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theAssessmentSaysWhichPointedOutGoalsTheApplicationDoesNotAddress() {
        var id = cases.underAssessment();
        var step = "/arenden/" + id + "/bedomning/rus-sakring/2";
        assertThat(get(OFFICER, step)).bodyText().doesNotContain("pekar ut de här globala målen");

        var call = opened("ERUF våren", "goals", "5, 7, 9, 12");
        assertThat(post(OFFICER, "/arenden/" + id + "/medel/utlysning", Map.of("call", idOf(call))))
                .hasStatus3xxRedirection();
        assertThat(get(OFFICER, step))
                .bodyText()
                .contains(
                        "Utlysningen ERUF våren pekar ut de här globala målen",
                        "inget positivt bidrag till: 5 Jämställdhet, 7 Hållbar energi för alla, 9 Hållbar industri,"
                                + " innovationer och infrastruktur, 12 Hållbar konsumtion och produktion.");

        assertThat(post(OFFICER, step, addressed(5, 9))).hasStatus3xxRedirection();
        assertThat(get(OFFICER, step))
                .bodyText()
                .contains(
                        "inget positivt bidrag till: 7 Hållbar energi för alla, 12 Hållbar konsumtion och produktion.");

        assertThat(post(OFFICER, step, addressed(5, 7, 9, 12))).hasStatus3xxRedirection();
        assertThat(get(OFFICER, step))
                .bodyText()
                .contains("Bedömningen visar ett positivt bidrag till vart och ett av dem.");
    }

    private static Map<String, String> addressed(int... goals) {
        var fields = new HashMap<String, String>();
        for (var goal = 1; goal <= 17; goal++) {
            fields.put("rows[" + (goal - 1) + "].goal", String.valueOf(goal));
        }
        for (var goal : goals) {
            fields.put("rows[" + (goal - 1) + "].directPositive", "true");
            fields.put("rows[" + (goal - 1) + "].positiveReason", "Minskar klyftan.");
        }
        fields.put("version", goals.length == 2 ? "0" : "1");
        return fields;
    }

    @Test
    void theListAsksNoMoreForMoreCalls() {
        opened("En");
        var one = StatementCounter.again(() -> get(OFFICER, CALLS + "?ar=2026"));
        opened("Två");
        opened("Tre");

        assertThat(StatementCounter.again(() -> get(OFFICER, CALLS + "?ar=2026")))
                .hasSameSizeAs(one);
    }

    private String opened(String title, String... more) {
        var answer = post(MANAGER, CALLS, call(title, more));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Map<String, String> call(String title, String... more) {
        var fields = new HashMap<>(Map.of(
                "kind", "OFFER",
                "title", title,
                "opens", "2026-01-01",
                "closes", "2026-12-31",
                "decidedOn", "2025-12-10",
                "reference", "RUN/3/2026"));
        for (var at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private MvcTestResult get(UserId person, String address) {
        return browser.get().uri(address).with(user(people.signedIn(person))).exchange();
    }

    private MvcTestResult post(UserId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(person)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
