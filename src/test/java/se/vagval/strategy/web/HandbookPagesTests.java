package se.vagval.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.Provenance;
import se.vagval.strategy.HandbookEntry;
import se.vagval.strategy.HandbookEntry.HandbookKind;

@PortalTest
class HandbookPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Framework framework;

    @Test
    void givesEveryCriterionAndStepSupportWithThreeQuestionsOrMore() {
        for (var version : framework.versions()) {
            for (var dimension : version.dimensions()) {
                assertThat(version.handbookOn(dimension.code()))
                        .as(version.id() + " " + dimension.code())
                        .anySatisfy(it -> assertThat(it.questions()).hasSizeGreaterThanOrEqualTo(3));
            }
            for (var step : version.assuranceSteps()) {
                assertThat(version.handbookOn("S" + step.number())).isNotEmpty();
            }
            assertThat(version.handbook())
                    .filteredOn(it -> it.kind() == HandbookKind.GOAL)
                    .hasSize(17);
            assertThat(version.handbook())
                    .filteredOn(it -> it.kind() == HandbookKind.EXAMPLE)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void opensTheHandbookBesideTheCriterion() throws Exception {
        var id = cases.underAssessment();
        var page = browser.get()
                .uri("/arenden/" + id + "/bedomning/D8")
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();

        assertThat(text(page)).contains("Stöd ur handboken", "Svarar aktiviteterna mot behovet?", "Backcasting");
    }

    /** Each routine stands where the step is done, in the words of the version that the case is judged by. */
    @Test
    void tellsHowTheStepIsDoneOnThePageOfTheStep() throws Exception {
        var id = cases.underAssessment();
        var version = framework.inForceOn(TestDay.today());
        var pages = new LinkedHashMap<String, String>(Map.of(
                "ANSOKAN", id.address("ansokan"),
                "JAV", id.address("jav"),
                "FORMELL-KONTROLL", id.address("formell-kontroll"),
                "KOMPLETTERING", id.address("komplettering"),
                "BEDOMNING", id.address("bedomning"),
                "RUS-SAKRING", id.address("bedomning/rus-sakring"),
                "UTLATANDE", id.address("utlatande"),
                "BESLUT", id.address("beslut"),
                "UPPFOLJNING", id.address("medel")));
        var routines = version.handbook().stream()
                .filter(it -> it.kind() == HandbookKind.STEP)
                .toList();
        assertThat(routines)
                .extracting(it -> it.about().getFirst())
                .contains("GRANSKNING")
                .containsAll(pages.keySet());

        for (var routine : routines) {
            var address = pages.get(routine.about().getFirst());
            if (address != null) {
                assertThat(text(page(address))).as(address).contains("Så här gör vi", escaped(routine.text()));
            }
        }
        assertThat(text(page("/arenden/nytt"))).contains("Registrera samma dag som ansökan kommer in");
        for (var step = 2; step <= 4; step++) {
            var support = version.handbookOn("S" + step).getFirst();
            assertThat(text(page(id.address("bedomning/rus-sakring/" + step))))
                    .as("step %d", step)
                    .contains(escaped(support.questions().getFirst()));
        }
    }

    /** A method is told with the source it comes from, to everybody who reads it. */
    @Test
    void namesTheSourceOfEveryMethod() throws Exception {
        var read = text(page("/handbok"));

        var methods = framework.inForceOn(TestDay.today()).handbook().stream()
                .filter(it -> it.kind() == HandbookKind.METHOD)
                .toList();
        assertThat(methods)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(it -> assertThat(read)
                        .contains(escaped("Källa: " + it.provenance().source())));
        assertThat(text(page(cases.underAssessment().address("bedomning/D8"))))
                .contains("Källa: Vägar till hållbar utveckling");
    }

    @Test
    void keepsTheHandbookOfEachVersion() throws Exception {
        assertThat(text(page("/handbok?ramverk=2021")))
                .contains("Handboken hör till ramverk 2021", "/handbok?ramverk=2024");
        assertThat(text(page("/handbok?ramverk=2021&sok=backcasting"))).contains("Backcasting", "value=\"2021\"");
        assertThat(text(page("/handbok?ramverk=%3Cb%3E"))).contains("Handboken hör till ramverk");
    }

    /** F281: what the guidance links to is a place on the web; a film is told to be one, with its subtitles. */
    @Test
    void leadsToWhatElseThereIsToReadAndSee() throws Exception {
        assertThat(text(browser.get().uri("/vagledning").exchange()))
                .containsPattern(
                        "<a rel=\"noopener noreferrer\" href=\"https://www\\.regionjh\\.se/[^\"]+\">Läs mer: ");
        assertThat(guidance("https://film.example/hallbart", true).linksRightly())
                .isTrue();
        assertThat(guidance("https://film.example/hallbart", true).showsFilm()).isTrue();
        assertThat(guidance("https://film.example/hallbart", null).showsFilm()).isFalse();
        assertThat(guidance(null, null).linksRightly()).isTrue();
        assertThat(guidance(" ", null).linksRightly()).isTrue();
        assertThat(guidance(null, true).linksRightly())
                .as("a film is somewhere")
                .isFalse();
        for (var wrong : List.of(
                "javascript:alert(1)",
                "film.example",
                "//film.example",
                "https://",
                "data:text/html,x",
                "https://film.example/ hej",
                "https://film\"onclick=x.example")) {
            assertThat(guidance(wrong, null).linksRightly()).as(wrong).isFalse();
        }
    }

    private static HandbookEntry guidance(@Nullable String link, @Nullable Boolean film) {
        var own = new Provenance("own", "Regionen", false, null);
        return new HandbookEntry("F", HandbookKind.APPLICANT, List.of(), "Film", "Se den", List.of(), link, film, own);
    }

    @Test
    void findsADocumentByItsNumberAndByTheMisspelling() throws Exception {
        assertThat(text(page("/handbok?sok=RUN/113/2022"))).contains("Plan för kulturella och kreativa branscher");
        assertThat(text(page("/handbok?sok=RUN7113/2022"))).contains("Plan för kulturella och kreativa branscher");
        assertThat(text(page("/handbok?sok=aktörskarta")))
                .contains("Aktörskarta")
                .doesNotContain("Backcasting");
        assertThat(text(page("/handbok?sok=finnsinte"))).contains("Inget stämmer med sökningen");
        assertThat(text(page("/handbok?sok=aktörskarta finnsinte")))
                .as("every word")
                .contains("Inget stämmer med sökningen");
    }

    @Test
    void guidesApplicantsWithoutSigningIn() throws Exception {
        var page = browser.get().uri("/vagledning").exchange();

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("1 Ingen fattigdom", "17 Genomförande och globalt partnerskap", "Exemplen är påhittade");
    }

    @Test
    void asksTheDatabaseForNothing() {
        page("/handbok");

        assertThat(StatementCounter.during(
                        () -> browser.get().uri("/vagledning").exchange()))
                .isEmpty();
    }

    @Test
    void tellsOverTheYearsWhatCannotBeCompared() {
        assertThat(framework.formerly("N1", "2024", "2021"))
                .hasValueSatisfying(it -> assertThat(it).containsExactly("N1"));
        assertThat(framework.formerly("R24-3", "2024", "2021"))
                .as("ej jämförbart")
                .isEmpty();
        assertThat(framework.formerly("R24-3", "2024", "2024")).isPresent();
    }

    private MvcTestResult page(String address) {
        var page = browser.get()
                .uri(address)
                .with(user(people.signedIn(Role.CASE_OFFICER)))
                .exchange();
        assertThat(page).as(address).hasStatusOk();
        return page;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String text(MvcTestResult page) throws Exception {
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
