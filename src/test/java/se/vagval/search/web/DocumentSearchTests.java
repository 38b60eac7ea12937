package se.vagval.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.TestPeople;

/** F071: a steering document is found by its name, its number, and the number that the report has misprinted. */
@PortalTest
class DocumentSearchTests {

    private static final String PLAN =
            "RUN/113/2022 Plan för kulturella och kreativa branscher i Jämtland Härjedalen 2023–2027";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @ValueSource(strings = {"RUN/113/2022", "RUN7113/2022", "run7113/2022 ", "kreativa branscher"})
    void findsThePlanByAnyOfItsNames(String sought) {
        assertThat(found(sought))
                .contains("Styrande dokument (1)", PLAN, "/styrdokument/2024#documents")
                .doesNotContain("Inget av det du får läsa");
    }

    @Test
    void findsNoneByAWordThatOnlyStandsInANoteOrIsTooShort() {
        assertThat(found("felskrivet")).doesNotContain("Styrande dokument (").contains("Inget av det du får läsa");
        assertThat(found("RUN")).doesNotContain("Styrande dokument (");
    }

    private String found(String sought) {
        var page = browser.get()
                .uri("/sok")
                .param("sok", sought)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
