package se.vagval.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.funding.domain.CaseFunding.EuPart;
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
        acting.person(
                UserId.of("granskningshandlaggare"),
                () -> paying.pay(
                        id, 400_000, TestDay.today(), false, "Slutbetalning", UserId.of("granskningshandlaggare")));

        assertThat(close(id, OFFICER)).hasRedirectedUrl(id.address());
        assertThat(status(id)).isEqualTo("CLOSED");
    }

    @Test
    void asksNobodyButTheOfficer() {
        var id = granted(EuPart.NONE, List.of());

        assertThat(close(id, OTHER_OFFICER, "anda", "true").getResponse().getStatus())
                .isIn(302, 403, 404);
        assertThat(status(id)).isEqualTo("FINAL_REPORTED");
    }

    private CaseFileId granted(EuPart eu, List<String> conditions) {
        var id = decisions.withDelegate();
        funding.planned(id, funding.source(SourceKind.OWN_BUDGET), 100_000, 300_000, eu);
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
