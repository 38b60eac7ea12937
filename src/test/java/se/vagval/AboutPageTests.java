package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.domain.CaseStep;
import se.vagval.web.Words;

/** Whoever stewards the portal reads there what it is made of and under which licences. */
@PortalTest
class AboutPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    Words words;

    @Test
    void showsTheStewardEveryPartWithItsLicence() {
        assertThat(browser.get().uri("/om-portalen").with(user(people.signedIn("rus-samordnare"))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Licenser",
                        "org.apache.pdfbox:pdfbox",
                        "LGPL-2.1-or-later",
                        "source-sans",
                        "OFL-1.1",
                        "Bara i Demoläge")
                .doesNotContain("Okänd");
    }

    @Test
    void drawsStepsPermissionsAndGatesFromTheRunningMachine() throws Exception {
        var page = browser.get()
                .uri("/om-portalen")
                .with(user(people.signedIn("rus-samordnare")))
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("Påbörja formell kontroll", "Pröva en annans jäv", "GET /arenden/{caseFile}/ansokan", "G10 ")
                .doesNotContain("CaseStep.", "CasePermission.", "about.");
        assertThat(page).contains(words(CaseStep.values())).contains(words(CasePermission.values()));
        assertThat(browser.get().uri("/om-portalen").with(user(people.signedIn("handlaggare"))))
                .hasStatus(403);
        assertThat(browser.get().uri("/om-portalen").with(user(people.signedIn("revisor"))))
                .as("rules and locks are what an auditor looks for")
                .hasStatusOk()
                .bodyText()
                .contains("Pröva en annans jäv", "G10 ");
    }

    private List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(words::of).map(it -> ">" + it + "<").toList();
    }
}
