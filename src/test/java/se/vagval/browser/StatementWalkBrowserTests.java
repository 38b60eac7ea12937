package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/** The statement as the letter one writes in: how much it costs, and how it looks to those who write. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class StatementWalkBrowserTests {

    private static final Pattern SAVED = Pattern.compile("Sparat \\d{1,2}\\.\\d{2}");
    private static final List<String> SECTIONS = List.of(
            "1. Inledning och rekommendation",
            "2. Leveranser",
            "3. Nationell strategi",
            "4. Regional utvecklingsstrategi och smart specialisering",
            "5. Effektlogik",
            "6. Överlapp och lärande",
            "7. Slutomdöme");

    /** What one walk cost. */
    record Cost(int clicks, int loads) {}

    /** Section by section, as when each had a form and a button of its own, and all of them with one save. */
    @Test
    void writesTheWholeStatementWithOneSave(Windows windows) {
        var officer = statement(windows.signedIn("handlaggare"));

        var before = cost(officer, 1);
        var now = cost(officer, SECTIONS.size());

        System.out.printf(
                "The seven sections of a statement, saved one by one: %d clicks, %d page loads; with one save: %d, %d%n",
                before.clicks(), before.loads(), now.clicks(), now.loads());
        Assertions.assertThat(before).isEqualTo(new Cost(7, 7));
        Assertions.assertThat(now).isEqualTo(new Cost(1, 1));
    }

    /** The statement of a case whose assessment is written out, in the words of its drafts alone; a real one has 727. */
    @Test
    void theDraftsReachTheDepthOfARealStatement(Windows windows) {
        var officer = new Visitor(windows.signedIn("handlaggare"))
                .opensCase("Hub2030")
                .follows("Utlåtande");
        var text = officer.page().innerText("article");
        var words = text.trim().split("\\s+").length;

        System.out.printf("The drafted statement of Hub2030: %d words%n", words);
        Assertions.assertThat(words).isGreaterThanOrEqualTo(727);
    }

    /** A section is saved by itself while one writes on in the next. */
    @Test
    void savesEachSectionByItself(Windows windows) {
        var officer = statement(windows.signedIn("handlaggare"));
        for (var section : SECTIONS.subList(0, 3)) {
            officer.field("Text till avsnitt " + section).fill("Skrivet i " + section);
        }
        for (var section : SECTIONS.subList(0, 3)) {
            assertThat(officer.inRegion(section).place().locator("[data-autosave-state]"))
                    .containsText(SAVED, new ContainsTextOptions().setTimeout(5000));
        }

        officer.page().reload();
        for (var section : SECTIONS.subList(0, 3)) {
            assertThat(officer.field("Text till avsnitt " + section)).hasValue("Skrivet i " + section);
        }
    }

    @Test
    void tellsTheLimitOnlyNearIt(Windows windows) {
        var officer = statement(windows.signedIn("handlaggare"));
        var field = officer.field("Text till avsnitt 7. Slutomdöme");
        var counter = officer.inRegion("7. Slutomdöme").place().locator("[data-counter-near]");
        field.fill("Kort.");
        assertThat(counter).isHidden();

        officer.page().evaluate("it => { it.value = 'å'.repeat(195000); }", field.elementHandle());
        field.press("End");
        field.press("a");
        assertThat(counter).isVisible();
        field.fill("Kort igen.");
        assertThat(counter).isHidden();
    }

    private static Cost cost(Visitor officer, int atOnce) {
        var loads = new AtomicInteger();
        var clicks = 0;
        officer.page().onLoad(it -> loads.incrementAndGet());
        var said = System.nanoTime();
        for (var at = 0; at < SECTIONS.size(); at++) {
            officer.writes("Text till avsnitt " + SECTIONS.get(at), "Skrivet " + said + " till avsnitt " + at);
            if ((at + 1) % atOnce == 0) {
                officer.presses("Spara").sees("Utlåtandet är sparat.");
                clicks++;
            }
        }
        return new Cost(clicks, loads.get());
    }

    private static Visitor statement(Page page) {
        return new Visitor(page).opensCase("Vintervidd").follows("Utlåtande").seesHeading("Strategiskt utlåtande");
    }
}
