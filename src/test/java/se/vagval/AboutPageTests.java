package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever stewards the portal reads there what it is made of and under which licences. */
@PortalTest
class AboutPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

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
}
