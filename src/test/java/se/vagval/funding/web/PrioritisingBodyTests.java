package se.vagval.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.PrioritisingBodies;
import se.vagval.strategy.PrioritisingBody;

/** F096: who outside the region has a say on an EU project is called by the name that was in force when the application came. */
@PortalTest
class PrioritisingBodyTests {

    private static final String OLD = "Strukturfondspartnerskapet Mellersta Norrland";
    private static final String NEW = "Strategiskt partnerskap";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    PrioritisingBodies bodies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void namesTheBodyOfTheDayTheApplicationCameIn() throws Exception {
        var earlier = received(LocalDate.of(2024, 5, 2), List.of("A11", "ERUF-MN"));
        var later = received(LocalDate.of(2026, 5, 2), List.of("ESF"));

        for (var room : List.of("", "/medel")) {
            assertThat(page(earlier.address() + room)).contains(OLD).doesNotContain(NEW);
            assertThat(page(later.address() + room)).contains(NEW).doesNotContain(OLD);
        }
    }

    @Test
    void namesNobodyWhereNoSuchFundPays() throws Exception {
        var own = received(LocalDate.of(2024, 5, 2), List.of("A11"));
        var acrossTheBorder = received(LocalDate.of(2026, 5, 2), List.of("INT-SN"));

        for (var id : List.of(own, acrossTheBorder)) {
            assertThat(page(id.address())).doesNotContain("Prioriterande organ");
            assertThat(page(id.address("medel"))).doesNotContain("Prioriterande organ");
        }
    }

    @Test
    void changesNameFromOneDayToTheNext() {
        assertThat(names(LocalDate.of(2025, 7, 31))).containsExactly(OLD);
        assertThat(names(LocalDate.of(2025, 8, 1))).containsExactly(NEW);
        assertThat(names(LocalDate.of(1999, 1, 1))).isEmpty();
    }

    @Test
    void standsAmongTheFundsOfTheFramework() throws Exception {
        assertThat(page("/styrdokument/2024/ekonomi"))
                .contains(OLD, "Gällde till och med den 31 juli 2025", NEW, "Gäller från och med den 1 augusti 2025")
                .contains("regionalt yttrande om varje projekt");
    }

    private List<String> names(LocalDate day) {
        return bodies.of(List.of("ERUF-MN"), day).stream()
                .map(PrioritisingBody::name)
                .toList();
    }

    private CaseFileId received(LocalDate day, List<String> funds) {
        var id = cases.underAssessment(funds);
        jdbc.sql("update case_file set received = ? where id = ?")
                .params(day, id.value())
                .update();
        return id;
    }

    private String page(String address) throws Exception {
        var page = browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
        assertThat(page).as(address).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .replace('\u00a0', ' ');
    }
}
