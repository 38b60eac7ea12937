package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.demo.ActingAs;
import se.vagval.strategy.domain.FrameworkOnHand;

@PortalTest
class RegistrationPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationRevising revision;

    @Autowired
    ActingAs acting;

    @Test
    void showsTheWholeForm() {
        assertThat(browser.get().uri("/arenden/nytt").with(user(people.signedIn(TestPeople.REGISTRAR))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Registrera ansökan",
                        "Problem och bakgrund",
                        "Miljömässig hållbarhet",
                        "Personal",
                        "Lägg till aktör");
    }

    @Test
    void registersWhatWasTypedWordForWord() {
        var typed = typed();
        var everything = "Ås, Ø, ŋ, ǩ, ж, 中文, العربية, 👩‍🌾, e\u0301, \u200f, <b>&amp;</b>";
        typed.put("application.texts[SUMMARY]", everything);

        var answer = send(typed);

        assertThat(answer).hasStatus3xxRedirection();
        var kept = kept(answer);
        assertThat(kept.text(ApplicationField.SUMMARY)).isEqualTo(everything.replace("e\u0301", "é"));
        assertThat(kept.title()).isEqualTo("Byhuset");
        assertThat(kept.totalCost(FrameworkOnHand.version("2024"))).isEqualTo(800_000);
        assertThat(kept.appliedAmount(FrameworkOnHand.version("2024"))).isEqualTo(400_000);
        assertThat(kept.municipalities()).extracting(it -> it.code()).containsExactly("2303", "2305");
        assertThat(kept.actors())
                .singleElement()
                .matches(it -> it.confirmed() && it.sector().equals("CIV"));
    }

    /** What came in is registered, but only by somebody who has seen what it does not say. */
    @ParameterizedTest
    @CsvSource({"ECONOMIC, ekonomisk", "SOCIAL, social", "ENVIRONMENTAL, miljömässig"})
    void asksForEachOfTheThreeSidesOfSustainability(String side, String called) {
        var typed = typed();
        typed.put("application.texts[" + side + "_SUSTAINABILITY]", " ");

        assertThat(send(typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ansökan säger inte hur den bidrar till " + called + " hållbarhet", "Rätta 2 uppgifter");

        typed.put("deviationsConfirmed", "true");
        assertThat(send(typed)).hasStatus3xxRedirection();
    }

    @Test
    void keepsTextsOf200000Characters() {
        var typed = typed();
        typed.put("application.texts[BACKGROUND]", "å".repeat(200_000));

        assertThat(kept(send(typed)).text(ApplicationField.BACKGROUND)).hasSize(200_000);

        typed = typed();
        typed.put("application.texts[BACKGROUND]", "å".repeat(200_001));
        assertThat(send(typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv högst 200");
    }

    @ParameterizedTest
    @CsvSource({
        "RUN7113/2022, Menas RUN/113/2022?",
        "RUN/280//2023, Menas RUN/280/2023?",
        "RUN/34/202, fyrsiffrigt år",
        "run/34/2026, Menas RUN/34/2026?"
    })
    void pointsOutAMisprintedNumberAndMendsNothing(String number, String advice) {
        var typed = typed();
        typed.put("registryNumber", number);

        assertThat(send(typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(advice, "value=\"" + number + "\"", "Byhuset");
    }

    @Test
    void keepsEverythingWhenAnAmountCannotBeRead() {
        var typed = typed();
        typed.put("application.budget[0].amount", "12 tusen");
        typed.put("application.texts[OBJECTIVES]", "<script>alert(1)</script>");

        assertThat(send(typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "value=\"12 tusen\"",
                        "Skriv beloppet i kronor",
                        "&lt;script&gt;alert(1)",
                        "Byalaget i Backen",
                        "2026-04-01")
                .doesNotContain("<script>alert");
    }

    @Test
    void refusesControlCharactersWithASentence() {
        var typed = typed();
        typed.put("application.texts[RISKS]", "före\u0000efter");

        assertThat(send(typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Texten innehåller ett tecken som inte går att visa", "Byhuset");
    }

    @Test
    void saysEverythingThatDoesNotAddUpAtOnceAndRegistersItWhenConfirmed() {
        var typed = typed();
        typed.put("application.organisationNumber", "990004-4409");
        typed.put("application.shares[2305]", "40");
        typed.put("application.financing[1].amount", "395 000");
        typed.put("application.projectEnd", "2026-01-01");

        assertThat(send(typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Organisationsnumret 990004-4409 är inte giltigt",
                        "tillsammans 90\u00a0%",
                        "Det skiljer 5\u00a0000 kronor",
                        "slutar 2026-01-01",
                        "Registrera den som den kom in");
        typed.put("deviationsConfirmed", "true");
        assertThat(send(typed)).hasStatus3xxRedirection();
    }

    @Test
    void addsAndRemovesRowsByButtonsAlone() {
        var typed = typed();
        typed.put("rad", "budget+");
        assertThat(send(typed)).hasStatusOk().bodyText().contains("application.budget[2].amount", "Byhuset");

        typed.put("rad", "actors-0");
        assertThat(send(typed)).hasStatusOk().bodyText().doesNotContain("application.actors[0].name");
    }

    @Test
    void keepsADraftOfWhatIsNotFinished() {
        var draft = UUID.randomUUID().toString();
        var typed = new LinkedHashMap<String, String>();
        typed.put("draft", draft);
        typed.put("application.title", "Halvt klart");
        typed.put("application.budget[0].amount", "12 tusen");

        typed.put("spara", "utkast");
        assertThat(send(typed)).hasRedirectedUrl("/arenden/nytt?utkast=" + draft);
        assertThat(browser.get().uri("/arenden/nytt?utkast=" + draft).with(user(people.signedIn(TestPeople.REGISTRAR))))
                .bodyText()
                .contains("Halvt klart", "12 tusen");
        assertThat(browser.get().uri("/arenden/nytt?utkast=" + draft).with(user(people.signedIn(TestPeople.OFFICER))))
                .bodyText()
                .doesNotContain("Halvt klart");
    }

    @Test
    void savesTheDraftWhileSomebodyTypes() {
        var draft = UUID.randomUUID().toString();

        var version = "";
        for (var title : new String[] {"Första", "Andra"}) {
            var answer = browser.post()
                    .uri("/arenden/nytt")
                    .header("X-Autosave", "true")
                    .with(user(people.signedIn(TestPeople.REGISTRAR)))
                    .with(csrf())
                    .param("draft", draft)
                    .param("version", version)
                    .param("application.title", title)
                    .exchange();
            assertThat(answer).hasStatus(HttpStatus.NO_CONTENT).containsHeader("X-Version");
            version = answer.getResponse().getHeader("X-Version");
        }
        assertThat(browser.get().uri("/arenden/nytt?utkast=" + draft).with(user(people.signedIn(TestPeople.REGISTRAR))))
                .bodyText()
                .contains("Andra")
                .doesNotContain("Första");
    }

    /** One window is registered; what another has written in the draft, and nowhere else, stays there. */
    @Test
    void registeringOneWindowKeepsTheDraftOfTheOther() {
        for (var title : List.of("Byhuset", "Byhusets andra namn")) {
            var typed = typed();
            typed.put("draft", UUID.randomUUID().toString());
            typed.put("spara", "utkast");
            var draft = send(typed).getResponse().getRedirectedUrl();
            var here = FormFields.of(page(draft), "/arenden/nytt");
            var there = FormFields.of(page(draft), "/arenden/nytt");
            there.put("application.title", List.of(title));
            there.put("spara", List.of("utkast"));
            assertThat(sendAll(there)).hasStatus(302);

            assertThat(sendAll(here)).hasStatus(302);

            assertThat(page("/arenden/nytt").contains(draft)).as(title).isEqualTo(!title.equals("Byhuset"));
        }
    }

    private String page(String address) {
        return new String(
                browser.get()
                        .uri(address)
                        .with(user(people.signedIn(TestPeople.REGISTRAR)))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult sendAll(Map<String, List<String>> form) {
        var request = browser.post()
                .uri("/arenden/nytt")
                .with(user(people.signedIn(TestPeople.REGISTRAR)))
                .with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private se.vagval.casefile.ApplicationDetails kept(MvcTestResult answer) {
        var address = answer.getResponse().getRedirectedUrl();
        var id = CaseFileId.of(address.substring(address.lastIndexOf('/') + 1));
        return acting.person(TestPeople.REGISTRAR, () -> revision.latest(id).details());
    }

    private MvcTestResult send(Map<String, String> typed) {
        var request = browser.post()
                .uri("/arenden/nytt")
                .with(user(people.signedIn(TestPeople.REGISTRAR)))
                .with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("registryNumber", TestCases.freshNumber());
        typed.put("received", "2026-01-19");
        typed.put("channel", "e-post");
        typed.put("unit", "samhallsutveckling");
        typed.put("officer", "handlaggare");
        typed.put("application.title", "Byhuset");
        typed.put("application.projectType", "IMPLEMENTATION");
        typed.put("application.supportForm", "PS");
        typed.put("application.funds", "A11");
        typed.put("application.projectStart", "2026-04-01");
        typed.put("application.projectEnd", "2027-12-31");
        typed.put("application.applicantName", "Byalaget i Backen");
        typed.put("application.organisationNumber", "990001-1108");
        typed.put("application.sector", "CIV");
        Arrays.stream(ApplicationField.values())
                .forEach(it -> typed.put("application.texts[" + it + "]", "Text om " + it));
        typed.put("application.shares[2305]", "50");
        typed.put("application.shares[2303]", "50 %");
        typed.put("application.actors[0].name", "Byalaget");
        typed.put("application.actors[0].sector", "CIV");
        typed.put("application.actors[0].role", "projektägare");
        typed.put("application.actors[0].confirmed", "true");
        typed.put("application.budget[0].costType", "Personal");
        typed.put("application.budget[0].amount", "600 000");
        typed.put("application.budget[1].costType", "Resor och logi");
        typed.put("application.budget[1].amount", "0,2 mnkr");
        typed.put("application.financing[0].source", "Anslag 1:1");
        typed.put("application.financing[0].type", "Sökt stöd anslag 1:1");
        typed.put("application.financing[0].amount", "400000");
        typed.put("application.financing[1].source", "Bräcke kommun");
        typed.put("application.financing[1].type", "Offentlig kontant – kommun");
        typed.put("application.financing[1].amount", "400 tkr");
        return typed;
    }
}
