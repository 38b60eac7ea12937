package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;

/** What a page of the assessment asks before it takes an answer: a sentence where it stands, and nothing lost. */
@PortalTest
class PlainRefusalTests {

    private static final String STEPS = "bedomning/rus-sakring/";

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

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4"})
    void aStepThatSaysNothingComesBackWithWhatWasChosen(String step) {
        var answer = post(STEPS + step, stop(step));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains("Inget i steget är besvarat", "Är steget inte relevant, skriv varför i anteckningen")
                .containsPattern("value=\"PROCEED\"[^>]*checked");
        assertThat(text("bedomning/D4")).contains("Gjorda steg: 0 av 4.");
    }

    /** What is typed in the step counts in the same press. */
    @Test
    void aStepIsAnsweredAndDoneInOnePress() {
        var sent = stop("3", "notHere", "Unga");

        assertThat(post(STEPS + "3", sent)).hasStatus3xxRedirection();

        assertThat(text("bedomning/D4")).contains("Gjorda steg: 1 av 4.");
    }

    /** It goes on by itself once there is an answer. */
    @Test
    void autosaveIsToldThatSomethingIsToBeMended() {
        assertThat(exchange(STEPS + "2", true, "stop.version", "0", "stop.verdict", "PROCEED", "stop.done", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theFourthLevelIsRefusedForItsMeasuresAndNotForStepsThatAreDone() {
        for (var step : new String[] {"1", "2", "3", "4"}) {
            post(STEPS + step, stop(step, "stop.note", "Rimligt."));
        }

        var answer = post("bedomning/D4", "version", "0", "grade", "4", "motivation", "Därför.");

        assertThat(body(answer))
                .contains("Alla steg är gjorda, men nivå 4 kräver också minst en åtgärd")
                .doesNotContain("fler steg");
    }

    @Test
    void anAreaThatIsNotRelevantSaysWhy() {
        var answer = post("bedomning/D12", sami("NOT_RELEVANT", ""));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer)).contains("Skriv varför området inte är relevant", "Ingen mark.");
        assertThat(post("bedomning/D12", sami("NOT_RELEVANT", "Rör inte språket.")))
                .hasStatus3xxRedirection();
        assertThat(body(post("bedomning/D12", sami("RISK", "")))).contains("Skriv vad risken består i");
        assertThat(post("bedomning/D12", sami("TOUCHED", ""))).hasStatus3xxRedirection();
    }

    @Test
    void aLevelBesideANegativeImpactIsNeverDroppedInSilence() {
        var answer = post("bedomning/D2", priority("4", "-"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer)).contains("Negativ påverkan räknas alltid som nivå 0", "Tränger undan.");
        assertThat(post("bedomning/D2", priority("0", "-"))).hasStatus3xxRedirection();
    }

    private static String[] priority(String level, String impact) {
        var sent = new ArrayList<>(List.of("version", "0"));
        for (var at = 0; at < 4; at++) {
            sent.addAll(List.of("targets[" + at + "].code", "R24-" + (at + 1)));
        }
        sent.addAll(List.of("targets[0].level", level, "targets[0].impact", impact));
        sent.addAll(List.of("targets[0].motivation", "Tränger undan."));
        return sent.toArray(String[]::new);
    }

    private String[] sami(String stance, String why) {
        var version = text("bedomning/D12").replaceAll("(?s).*name=\"version\"[^>]*value=\"(\\d+)\".*", "$1");
        return new String[] {
            "version",
            version,
            "land",
            "Ingen mark.",
            "sami[0].code",
            "SAM1",
            "sami[0].stance",
            stance,
            "sami[0].motivation",
            why
        };
    }

    private static String[] stop(String step, String... more) {
        var sent = new ArrayList<>(List.of("stop.version", "0", "stop.verdict", "PROCEED", "stop.done", "true"));
        if (!step.equals("1")) {
            sent.addAll(List.of("version", "0"));
        }
        sent.addAll(List.of(more));
        return sent.toArray(String[]::new);
    }

    private MvcTestResult post(String page, String... fields) {
        return exchange(page, false, fields);
    }

    private MvcTestResult exchange(String page, boolean auto, String... fields) {
        var request = browser.post()
                .uri("/arenden/" + id + "/" + page)
                .with(csrf())
                .with(user(people.signedIn(TestPeople.OFFICER)));
        if (auto) {
            request.header("X-Autosave", "true");
        }
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private String text(String page) {
        return body(browser.get()
                .uri("/arenden/" + id + "/" + page)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange());
    }

    private static String body(MvcTestResult answer) {
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
