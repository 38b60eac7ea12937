package se.vagval.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.strategy.Framework;
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

    @Test
    void findsADocumentByItsNumberAndByTheMisspelling() throws Exception {
        assertThat(text(page("/handbok?sok=RUN/113/2022"))).contains("Plan för kulturella och kreativa branscher");
        assertThat(text(page("/handbok?sok=RUN7113/2022"))).contains("Plan för kulturella och kreativa branscher");
        assertThat(text(page("/handbok?sok=aktörskarta")))
                .contains("Aktörskarta")
                .doesNotContain("Backcasting");
        assertThat(text(page("/handbok?sok=finnsinte"))).contains("Inget stämmer med sökningen");
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

    private static String text(MvcTestResult page) throws Exception {
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
