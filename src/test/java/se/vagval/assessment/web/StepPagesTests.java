package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;

/** Each step of RUS-säkring with its stop point on one page: one press saves both and leads on. */
@PortalTest
class StepPagesTests {

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
    @CsvSource({
        "1, bedomning/rus-sakring/2, Spara och gå till steg 2",
        "2, bedomning/rus-sakring/malkonflikter, Spara och gå till målkonflikterna",
        "3, bedomning/rus-sakring/4, Spara och gå till steg 4",
        "4, profil, Spara och gå till profilen"
    })
    void onePressSavesTheStepWithItsStopPointAndLeadsOn(String step, String next, String button) {
        assertThat(text(STEPS + step)).contains(button, "Hållplats efter steg " + step, "name=\"stop.version\"");

        assertThat(post(STEPS + step, sent("PROCEED", "Inget hindrar oss.", "onward", "true")))
                .hasRedirectedUrl("/arenden/" + id + "/" + next);

        assertThat(text(STEPS + step)).contains("Inget hindrar oss.");
        assertThat(text(STEPS)).contains("Gå vidare. ", "Inget hindrar oss.");
    }

    @Test
    void saysThatNothingWasFoundOnlyWhenTheStepsThatFindAreDone() {
        assertThat(text("bedomning/D4")).contains("Gjorda steg: 0 av 4. Åtgärder: 0, varav villkor: 0.");
        for (var step : List.of("1", "2", "3")) {
            assertThat(text(STEPS + "4")).contains("Inga fynd ännu. Steg 1–3 är inte klara.");
            post(STEPS + step, sent("PROCEED", "Gjort."));
        }

        assertThat(text(STEPS + "4"))
                .contains("Stegen har inte visat något som kräver en åtgärd.")
                .doesNotContain("Inga fynd ännu");
        assertThat(text("bedomning/D4")).contains("Gjorda steg: 3 av 4. Åtgärder: 0, varav villkor: 0.");
        assertThat(text("bedomning/D5")).doesNotContain("Gjorda steg");
    }

    @Test
    void theConflictsLeadOnToTheThirdStepAndTheLastCriterionToTheFirst() {
        assertThat(post(
                        STEPS + "malkonflikter",
                        "version",
                        "0",
                        "exist",
                        "false",
                        "examinedBy",
                        "Handläggaren",
                        "examinedHow",
                        "Genomgång",
                        "onward",
                        "true"))
                .hasRedirectedUrl("/arenden/" + id + "/" + STEPS + "3");
        assertThat(text("bedomning/D15")).contains("Spara och gå till RUS-säkringens steg");
        assertThat(post("bedomning/D15", "version", "0", "motivation", "Därför.", "onward", "steg"))
                .hasRedirectedUrl("/arenden/" + id + "/" + STEPS + "1");
    }

    /** What autosave sends of one half leaves the other as it is, and answers the number of that half. */
    @Test
    void autosaveSavesEachHalfForItself() {
        post(STEPS + "3", "version", "0", "notHere", "Unga", "rows[0].name", "Byalaget");

        assertThat(autosave(STEPS + "3", "stop.version", "0", "stop.note", "Vi väntar."))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("X-Version", "1");
        assertThat(text(STEPS + "3")).contains("Vi väntar.", "Unga", "Byalaget");
        assertThat(autosave(STEPS + "3", "version", "1", "notHere", "Unga och gamla", "rows[0].name", "Byalaget"))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("X-Version", "2");
        assertThat(text(STEPS + "3")).contains("Vi väntar.", "Unga och gamla");
    }

    @Test
    void aStopPointThatIsNotWholeKeepsBothHalvesAsTheyWereTyped() {
        var answer = post(
                STEPS + "3",
                "version",
                "0",
                "notHere",
                "Unga",
                "stop.version",
                "0",
                "stop.note",
                "Vi tänker om.",
                "stop.done",
                "true");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer)).contains("Välj ett ställningstagande", "Vi tänker om.", "Unga");
        assertThat(text(STEPS + "3")).doesNotContain("Vi tänker om.");
    }

    @Test
    void aStopPointThatCannotBeReadLosesNothing() {
        var answer = post(
                STEPS + "3", "version", "0", "notHere", "Unga", "stop.version", "tolv", "stop.note", "Vi tänker om.");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer)).contains("error-summary", "Unga", "Vi tänker om.");
    }

    /** Somebody else has stopped at the first step: the third cannot be done, and what was typed is there. */
    @Test
    void afterAStopNothingIsDoneAndNothingIsLost() {
        post(STEPS + "1", sent("STOP", "Slut."));

        var answer = post(STEPS + "3", sent("PROCEED", "Vi går vidare ändå."));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer)).contains("Ett tidigare steg slutade med Avsluta", "Vi går vidare ändå.");
    }

    /** Whoever did not touch the stop point meets nobody; who did is shown both texts. */
    @Test
    void meetsAnotherOnlyWhereBothHaveWritten() {
        var page = fields(STEPS + "3");
        var was = page.get("stop.base").getFirst();
        assertThat(post(STEPS + "3", "version", "0", "notHere", "Unga", "stop.version", "0", "stop.note", "Den andra"))
                .hasStatus3xxRedirection();

        assertThat(post(STEPS + "3", "version", "1", "notHere", "Gamla", "stop.version", "0", "stop.base", was))
                .hasStatus3xxRedirection();
        assertThat(text(STEPS + "3")).contains("Gamla", "Den andra");
        var clash = post(
                STEPS + "3",
                "version",
                "2",
                "notHere",
                "Alla",
                "stop.version",
                "0",
                "stop.note",
                "Mitt",
                "stop.base",
                was);
        assertThat(clash).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(clash)).contains("Den andra", "Mitt");
        assertThat(text(STEPS + "3")).contains("Alla", "Den andra");
    }

    /** A box that one window left unticked and a note that another wrote: both are what was meant. */
    @Test
    void joinsATickThatWasTakenAwayWithANoteFromAnotherWindow() {
        post(STEPS + "3", sent("PROCEED", "Först."));
        var page = fields(STEPS + "3");
        var base = page.get("stop.base").getFirst();
        var version = page.get("version").getFirst();
        var seen = page.get("stop.version").getFirst();
        String[] unticked = {
            "version",
            version,
            "stop.version",
            seen,
            "stop.base",
            base,
            "stop.verdict",
            "PROCEED",
            "stop.note",
            "Först.",
            "_stop.done",
            "on"
        };
        String[] noted = {
            "version",
            version,
            "stop.version",
            seen,
            "stop.base",
            base,
            "stop.verdict",
            "PROCEED",
            "stop.note",
            "Sedan.",
            "stop.done",
            "true",
            "_stop.done",
            "on"
        };
        assertThat(post(STEPS + "3", unticked)).hasStatus3xxRedirection();
        assertThat(post(STEPS + "3", noted)).hasStatus3xxRedirection();

        var both = fields(STEPS + "3");
        assertThat(both.get("stop.note")).containsExactly("Sedan.");
        assertThat(both.getOrDefault("stop.done", List.of())).isEmpty();
    }

    /** What was sent without an answer may have arrived: going back to what stood there is a change as well. */
    @Test
    void savesWhatItBeganWithWhenSomethingElseMayHaveArrived() {
        post(STEPS + "3", "version", "0", "stop.version", "0", "stop.note", "Först.");
        var base = fields(STEPS + "3").get("stop.base").getFirst();
        post(STEPS + "3", "version", "1", "stop.version", "1", "stop.base", base, "stop.note", "Kom fram.");

        var answer = autosave(
                STEPS + "3",
                "stop.version",
                "1",
                "stop.base",
                base,
                "stop.tried",
                base.replace("Först", "Kom fram"),
                "stop.note",
                "Först.");

        assertThat(answer).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(text(STEPS + "3")).contains("Först.").doesNotContain("Kom fram.");
    }

    private static String[] sent(String verdict, String note, String... more) {
        var sent = new ArrayList<>(List.of(
                "version", "0", "stop.version", "0", "stop.verdict", verdict, "stop.note", note, "stop.done", "true"));
        sent.addAll(List.of(more));
        return sent.toArray(String[]::new);
    }

    private MvcTestResult autosave(String page, String... fields) {
        return exchange(page, true, fields);
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

    private Map<String, List<String>> fields(String page) {
        return FormFields.of(html(shown(page)), page.substring(page.lastIndexOf('/')));
    }

    private String text(String page) {
        return body(shown(page));
    }

    private MvcTestResult shown(String page) {
        var path = page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
        return browser.get()
                .uri("/arenden/" + id + "/" + path)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    private static String html(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String body(MvcTestResult answer) {
        return HtmlUtils.htmlUnescape(html(answer));
    }
}
