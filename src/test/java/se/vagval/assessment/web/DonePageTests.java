package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.BareCodes;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;

/** "Klart" is said of what is done, and nothing else; what is missing is said in words and with its name. */
@PortalTest
class DonePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void aCriterionWithOneOfFourPrioritiesWeighedIsNotDone() {
        weighsOneTarget();

        assertThat(text(get("D2")))
                .contains("Det finns mål som inte är bedömda")
                .doesNotContain(">Klart<");
        assertThat(text(get(""))).contains("0 av 15 kriterier är klara", "D2 ", ": det finns mål som inte är bedömda");
    }

    @Test
    void onePressSaysThatTheRestHaveNoConnection() {
        weighsOneTarget();
        var page = FormFields.of(html(get("D2")), "/D2");
        page.put("rest", List.of("true"));

        assertThat(post("D2", page)).hasStatus(302);

        assertThat(text(get("D2"))).contains("Klart").doesNotContain("Det finns mål som inte är bedömda");
        assertThat(text(get(""))).contains("1 av 15 kriterier är klara");
        assertThat(FormFields.of(html(get("D2")), "/D2"))
                .containsEntry("targets[0].level", List.of("3"))
                .containsEntry("targets[1].level", List.of("0"));
    }

    @Test
    void theCaseSaysWhatIsMissingThoughEveryCriterionHasALevel() {
        for (var number = 1; number <= 15; number++) {
            var page = FormFields.of(html(get("D" + number)), "/D" + number);
            page.put("grade", List.of(number == 4 ? "0" : "3"));
            assertThat(post("D" + number, page)).hasStatus(302);
        }

        assertThat(text(browser.get()
                        .uri("/arenden/" + id)
                        .with(user(people.signedIn(OFFICER)))
                        .exchange()))
                .containsPattern("\\d+ saker saknas i bedömningen");
    }

    @Test
    void noCodeStandsWithoutItsName() {
        weighsOneTarget();
        for (var page : List.of("", "D1", "D2", "D12", "rus-sakring", "rus-sakring/malkonflikter", "underlag")) {
            assertThat(BareCodes.in(html(get(page)))).as(page).isEmpty();
        }
        for (var page : List.of("", "/utlatande", "/profil", "/handelser")) {
            var shown = browser.get()
                    .uri("/arenden/" + id + page)
                    .with(user(people.signedIn(OFFICER)))
                    .exchange();
            assertThat(BareCodes.in(html(shown))).as(page).isEmpty();
        }
    }

    private void weighsOneTarget() {
        var page = FormFields.of(html(get("D2")), "/D2");
        page.put("targets[0].level", List.of("3"));
        page.put("motivation", List.of("Väl i linje med det första målet."));
        page.put("source", List.of("OBJECTIVES"));
        page.put("passage", List.of("Byalaget bygger om huset till arbetsplats."));
        assertThat(post("D2/belagg", page)).hasStatus(302);
    }

    private MvcTestResult get(String page) {
        return browser.get()
                .uri("/arenden/" + id + "/bedomning" + (page.isEmpty() ? "" : "/" + page))
                .with(user(people.signedIn(OFFICER)))
                .exchange();
    }

    private MvcTestResult post(String page, Map<String, List<String>> form) {
        var request = browser.post()
                .uri("/arenden/" + id + "/bedomning/" + page)
                .with(user(people.signedIn(OFFICER)))
                .with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private static String html(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(html(page));
    }
}
