package se.vagval.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestPeople;
import se.vagval.identity.Role;

@PortalTest
class FrameworkPagesTests {

    static final String MARK = "Ej verifierad";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Test
    void tellsWhichVersionIsInForceAndWhatItChanged() {
        assertThat(page("/styrdokument", Role.CASE_OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Ramverk 2024", "Gäller nu", "Ramverk 2021", "Ersatt")
                .contains("R24-3 Innovation och förnyelse", "R21-3 Hållbar utveckling")
                .doesNotContain("Ändrad lydelse");
    }

    @Test
    void showsThreePrioritiesOf2021AndFourOf2024() {
        assertThat(page("/styrdokument/2021", Role.REGIONAL_STRATEGIST))
                .hasStatusOk()
                .bodyText()
                .contains("R21-1", "R21-2", "R21-3")
                .doesNotContain("R24-");
        assertThat(page("/styrdokument/2024", Role.REGIONAL_STRATEGIST))
                .hasStatusOk()
                .bodyText()
                .contains("R24-1", "R24-2", "R24-3", "R24-4", "RUN/316/2024");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EXTERNAL_READER")
    void everySectionIsReadByEveryRoleWhichIsToldWhatIsNotVerified(Role role) throws Exception {
        for (var section : Section.values()) {
            var page = page("/styrdokument/2024/" + section.noun(), role);

            assertThat(page).as(section.name()).hasStatusOk();
            assertThat(text(page)).as(section + " marked").contains(MARK);
            assertThat(text(page).contains("Portalens förslag: ") || text(page).contains("Kontrollera mot"))
                    .as(section + " with its source")
                    .isIn(false, role == Role.FRAMEWORK_STEWARD);
        }
    }

    @Test
    void explainsEveryDimensionByItsAnchors() {
        assertThat(page("/styrdokument/2024/dimensioner", Role.UNIT_MANAGER))
                .bodyText()
                .contains(
                        "D8 Effektlogik", "har väsentliga svagheter", "D15 Ekonomisk hållbarhet", "Krävs för förslag");
    }

    @Test
    void explainsTheRuleTableInWords() {
        assertThat(page("/styrdokument/2024/regler", Role.UNIT_MANAGER))
                .bodyText()
                .contains("Regel R6", "D8 Effektlogik är på nivå 1–2", "projekttypen är förstudie")
                .contains("med förbehåll riktat framåt");
        assertThat(page("/styrdokument/2024/regler", Role.ELECTED_REPRESENTATIVE))
                .as("in words alone to whoever decides")
                .bodyText()
                .contains("Regel 6", ">Effektlogik är på nivå 1–2", "projekttypen är förstudie");
    }

    @Test
    void writesAmountsTheSwedishWay() {
        assertThat(page("/styrdokument/2024/ekonomi", Role.DEVELOPMENT_DIRECTOR))
                .bodyText()
                .contains("500\u00A0000\u00A0kronor", "50\u00A0%", "7 veckor", "300\u00A0000 euro");
    }

    @Test
    void listsForTheStewardWhatIsLeftToVerify() {
        assertThat(page("/styrdokument/2024/att-verifiera", Role.FRAMEWORK_STEWARD))
                .hasStatusOk()
                .bodyText()
                .contains("R24-1", "Kontrollera mot RUN/316/2024", "Första giltighetsdagen är okänd", "Krokom")
                .contains("Regional utvecklingsdirektör beslutar under")
                .as("once, since what is read of it in an application is ours and unverified")
                .containsOnlyOnce("R24-2 Kompetensförsörjning")
                .doesNotContain("SAM1");
    }

    @Test
    void keepsTheListOfUnverifiedThingsFromOthers() {
        assertThat(page("/styrdokument/2024/att-verifiera", Role.CASE_OFFICER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/styrdokument/2024", Role.CASE_OFFICER))
                .bodyText()
                .doesNotContain("att-verifiera", "Kontrollera mot");
    }

    @Test
    void answersThatAVersionOrSectionDoesNotExist() {
        for (var address : List.of("/styrdokument/1999", "/styrdokument/1999/regler", "/styrdokument/2024/annat")) {
            assertThat(page(address, Role.CASE_OFFICER)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void asksTheDatabaseForNothingButThePerson() {
        var reader = people.signedIn(Role.CASE_OFFICER);

        var statements = StatementCounter.during(() -> browser.get()
                .uri("/styrdokument/2024/dimensioner")
                .with(user(reader))
                .exchange());

        assertThat(statements).hasSizeLessThanOrEqualTo(1);
    }

    private MvcTestResult page(String address, Role role) {
        return browser.get().uri(address).with(user(people.signedIn(role))).exchange();
    }

    private static String text(MvcTestResult page) throws UnsupportedEncodingException {
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
