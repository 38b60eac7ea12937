package se.vagval.statement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;

/** The statement together with the real assessment: few SQL statements, however much has been written. */
@PortalTest
class StatementCountTests {

    private static final int MOST = 8;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @ParameterizedTest
    @ValueSource(strings = {"", "/stallningstagande", "/versioner"})
    void staysWithinEightStatements(String page) {
        var id = cases.underAssessment();
        var officer = people.signedIn(TestPeople.OFFICER);
        String address = "/arenden/" + id + "/utlatande";
        for (int save = 0; save < 12; save++) {
            assertThat(browser.post()
                            .uri(address)
                            .with(user(officer))
                            .with(csrf())
                            .param("parts[B" + (1 + save % 6) + "].version", String.valueOf(save / 6))
                            .param("parts[B" + (1 + save % 6) + "].text", "Text " + save))
                    .hasStatus(302);
        }

        var sent = StatementCounter.during(
                () -> assertThat(browser.get().uri(address + page).with(user(officer)))
                        .hasStatusOk());

        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void tellsWhatTheRealAssessmentLacks() {
        var id = cases.underAssessment();

        var page = browser.get()
                .uri("/arenden/" + id + "/utlatande")
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Det h", "bedomning", "Effektlogiken (D8)");
    }
}
