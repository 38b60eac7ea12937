package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.browser.DemoFolder;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.domain.SignIn;

/** What Demoläge has to show of the year, of large cases, and of what comes back. */
@SpringBootTest(properties = "vagval.test.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = DemoFolder.class)
@Import({StatementCounter.class, TestPeople.class, TestCases.class, TestDecisions.class})
class DemoStandsTests {

    private static final LocalDate TODAY = TestDay.today();

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lastYearsReportIsApprovedWholeAndThisYearsIsBegun() {
        assertThat(page("/resultatredovisning", "statistiker"))
                .bodyText()
                .containsSubsequence(
                        "Resultatredovisning " + TODAY.getYear(),
                        "Pågår",
                        "Resultatredovisning " + (TODAY.getYear() - 1),
                        "Godkänd");
        assertThat(page("/resultatredovisning/" + (TODAY.getYear() - 1), "direktor"))
                .bodyText()
                .contains("Redovisningen är fryst", "Hämta PDF");
        assertThat(page("/resultatredovisning/" + (TODAY.getYear() - 1) + "/fragor/2.3", "statistiker"))
                .bodyText()
                .contains("Tre större satsningar");
        assertThat(page("/resultatredovisning/" + (TODAY.getYear() - 1) + "/fil/pdf", "statistiker"))
                .hasContentType("application/pdf");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'AnnualReportApproved'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** F100: a large case takes of the appropriation of one year and binds that of the next. */
    @Test
    void aLargeBroadbandCaseIsPlannedAgainstTheAppropriationOverTwoYears() {
        var id = jdbc.sql("select id from case_file where title like 'Ortssammanbindande bredbandsnät%'")
                .query(String.class)
                .single();

        assertThat(page("/arenden/" + id, "handlaggare"))
                .bodyText()
                .contains("Ortssammanbindande bredbandsnät", "Regional plan för bredband");
        assertThat(page("/arenden/" + id + "/medel", "handlaggare"))
                .bodyText()
                .contains("3\u00A0100\u00A0000", "6\u00A0200\u00A0000", Integer.toString(TODAY.getYear() + 1));
    }

    @Test
    void aReportComesBackEachQuarter() {
        assertThat(page("/portfolj/aterkommande", "statistiker"))
                .bodyText()
                .contains("Beviljat i länet hittills i år", "Varje kvartal", "Förtroendevald");
    }

    private MvcTestResult page(String address, String account) {
        var page = browser.get()
                .uri(address)
                .with(user(signIn.present(account).orElseThrow()))
                .exchange();
        assertThat(page).as(address).hasStatusOk();
        return page;
    }
}
