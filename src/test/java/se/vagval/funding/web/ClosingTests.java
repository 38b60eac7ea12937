package se.vagval.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.EuOutcome;
import se.vagval.funding.domain.MoneyPaying;
import se.vagval.identity.UserId;

/** A case is closed in one press when all is settled; when money or a condition is left, that is told first. */
@DecisionPageTest
class ClosingTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestFunding funding;

    @Autowired
    MoneyPaying paying;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsTheMoneyAndTheConditionsThatAreLeftAndAsksOnceMore() {
        var id = granted(new EuPart(true, 1_000_000L, null, null, ""), List.of("Visa hur driften betalas"));

        assertThat(close(id, OFFICER)).hasRedirectedUrl(id.address("avslut"));
        assertThat(status(id)).isEqualTo("FINAL_REPORTED");
        assertThat(browser.get().uri(id.address("avslut")).with(user(people.signedIn(OFFICER))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "400\u00a0000 kronor av det beviljade",
                        "Ett villkor",
                        "villkorat av ett EU-beslut",
                        "Avsluta \u00e4nd\u00e5");

        assertThat(close(id, OFFICER, "anda", "true")).hasRedirectedUrl(id.address());
        assertThat(status(id)).isEqualTo("CLOSED");
    }

    @Test
    void closesAtOnceWhenNothingIsLeft() {
        var id = granted(EuPart.NONE, List.of());
        pay(id);

        assertThat(close(id, OFFICER)).hasRedirectedUrl(id.address());
        assertThat(status(id)).isEqualTo("CLOSED");
    }

    /** What is reserved for the next step is to meet the next application, and is never ticked off to close this one. */
    @Test
    void whatIsReservedForTheNextStepIsLeftOpen() {
        var id = granted(EuPart.NONE, List.of("Visa hur driften betalas"));
        jdbc.sql("update watched_condition set kind = 'NEXT_STEP' where case_file = ?")
                .param(id.value())
                .update();
        pay(id);

        assertThat(close(id, OFFICER)).hasRedirectedUrl(id.address());
    }

    @Test
    void aRefusalOfTheUnionIsNoDecisionThatIsWaitedFor() {
        var rejected = new EuPart(true, 1_000_000L, EuOutcome.REJECTED, TestDay.today(), "");
        var id = granted(rejected, List.of());

        assertThat(close(id, OFFICER)).hasRedirectedUrl(id.address("avslut"));
        assertThat(browser.get().uri(id.address("avslut")).with(user(people.signedIn(OFFICER))))
                .bodyText()
                .contains("EU har avslagit sin del")
                .doesNotContain("inte är noterat");
    }

    @Test
    void asksAboutTheNextPhaseOfAPreStudyAndTheClosedCaseTellsIt() {
        var id = granted(EuPart.NONE, List.of());
        jdbc.sql("update case_file set project_type = 'PRE_STUDY' where id = ?")
                .param(id.value())
                .update();
        assertThat(get(id, "")).bodyText().contains("Nästa fas", "Inte besvarat");
        assertThat(get(id, "avslut"))
                .bodyText()
                .contains("Det är inte besvarat om förstudiens nästa fas har aktualiserats.", id.address("nasta-fas"));

        assertThat(tell(id, OFFICER, "NOT_RAISED", "")).hasRedirectedUrl(id.address());
        assertThat(get(id, "avslut")).bodyText().contains("Stämmer det fortfarande?", id.address("nasta-fas"));
        assertThat(tell(id, OFFICER, "APPLIED", "")).bodyText().contains("Skriv det senare ärendets diarienummer");
        assertThat(tell(id, OFFICER, "", "")).bodyText().contains("Välj hur det gick med nästa fas");
        assertThat(tell(id, OTHER_OFFICER, "DROPPED", "").getResponse().getRedirectedUrl())
                .isNotEqualTo(id.address());
        assertThat(tell(id, OFFICER, "APPLIED", "RUN/9/2027")).hasRedirectedUrl(id.address());
        assertThat(tell(id, OFFICER, "DROPPED", "", "1"))
                .as("from a window that has seen the first answer only")
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("RUN/9/2027", "class=\"clash\"");

        assertThat(get(id, "avslut")).bodyText().doesNotContain("nästa fas har aktualiserats");
        assertThat(close(id, OFFICER, "anda", "true")).hasRedirectedUrl(id.address());
        assertThat(get(id, "")).bodyText().contains("Ansökan har kommit in: RUN/9/2027", id.address("nasta-fas"));
        assertThat(browser.get().uri(id.address()).with(user(people.signedIn(OTHER_OFFICER))))
                .as("to one who has not answered whether anything ties them to the case")
                .hasStatusOk()
                .bodyText()
                .contains("Svara på jävsfrågan")
                .doesNotContain("Ansökan har kommit in", "nasta-fas");
        cases.declareFree(id, OTHER_OFFICER);
        assertThat(browser.get().uri(id.address()).with(user(people.signedIn(OTHER_OFFICER))))
                .bodyText()
                .contains("Ansökan har kommit in: RUN/9/2027", id.address("nasta-fas"));
        jdbc.sql("insert into blind_reader (case_file, person) values (?, ?)")
                .params(id.value(), OTHER_OFFICER.value())
                .update();
        assertThat(browser.get().uri(id.address()).with(user(people.signedIn(OTHER_OFFICER))))
                .as("what somebody has judged, to one who is to judge anew")
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ansökan har kommit in", "nasta-fas");
    }

    @Test
    void aPreStudyThatWasRefusedHasNoNextPhaseToTellOf() {
        var id = granted(EuPart.NONE, List.of());
        jdbc.sql("update case_file set project_type = 'PRE_STUDY', status = 'DISPATCHED' where id = ?")
                .param(id.value())
                .update();

        assertThat(get(id, "avslut")).bodyText().doesNotContain("nästa fas");
        assertThat(get(id, "")).bodyText().doesNotContain("Nästa fas");
    }

    private MvcTestResult tell(CaseFileId id, UserId person, String state, String later) {
        return tell(id, person, state, later, version(id));
    }

    private MvcTestResult tell(CaseFileId id, UserId person, String state, String later, String version) {
        return browser.post()
                .uri(id.address("nasta-fas"))
                .with(user(people.signedIn(person)))
                .with(csrf())
                .param("state", state)
                .param("laterCase", later)
                .param("version", version)
                .exchange();
    }

    private String version(CaseFileId id) {
        var page = new String(get(id, "nasta-fas").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        return field.find() ? field.group(1) : "0";
    }

    private MvcTestResult get(CaseFileId id, String page) {
        return browser.get()
                .uri(page.isEmpty() ? id.address() : id.address(page))
                .with(user(people.signedIn(OFFICER)))
                .exchange();
    }

    @Test
    void asksNobodyButTheOfficer() {
        var id = granted(EuPart.NONE, List.of());

        assertThat(close(id, OTHER_OFFICER, "anda", "true").getResponse().getStatus())
                .isIn(302, 403, 404);
        assertThat(status(id)).isEqualTo("FINAL_REPORTED");
    }

    private void pay(CaseFileId id) {
        var payer = UserId.of("granskningshandlaggare");
        acting.person(payer, () -> paying.pay(id, 400_000, TestDay.today(), false, "Slutbetalning", payer));
    }

    private CaseFileId granted(EuPart eu, List<String> conditions) {
        var id = decisions.approved();
        funding.planned(id, funding.source(SourceKind.OWN_BUDGET), 100_000, 300_000, eu);
        decisions.withDelegate(decisions.completed(id));
        funding.decide(id, 400_000, conditions);
        jdbc.sql("update case_file set status = 'FINAL_REPORTED' where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private MvcTestResult close(CaseFileId id, UserId person, String... parameters) {
        var request = browser.post()
                .uri(id.address("avslut"))
                .with(user(people.signedIn(person)))
                .with(csrf());
        for (var at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private String status(CaseFileId id) {
        return jdbc.sql("select status from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
