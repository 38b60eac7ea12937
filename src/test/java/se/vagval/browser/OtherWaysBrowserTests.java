package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/** The middle of the way, walked by those who have no scripts, no mouse, a poor connection or two tabs open. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class OtherWaysBrowserTests {

    private static final String PROJECT = "Vintervidd";
    private static final Pattern SAVED = Pattern.compile("Sparat \\d{1,2}\\.\\d{2}");
    private static final String EFFECTS = "Text till avsnitt 5. Effektlogik";
    private static final int MOST_TABS = 80;
    private static final String NAME_IN_FOCUS = """
            () => {
              const it = document.activeElement;
              return ((it.labels && it.labels[0] || it).innerText || it.getAttribute('aria-label') || '').trim();
            }""";

    @Test
    void savesWithoutScripts(Windows windows) {
        var officer = new Visitor(windows.signedIn("handlaggare", 1280, ColorScheme.LIGHT, false));
        officer.opensCase(PROJECT).follows("Bedöm ansökan").follows("D9 Genomförandekapacitet");
        officer.inGroup("Nivå").chooses("2");
        officer.writes("Motivering", "Två av tre poster är bemannade.")
                .presses("Spara")
                .sees("Bedömningen är sparad.");
        assertThat(officer.field("Motivering")).hasValue("Två av tre poster är bemannade.");

        officer.opensCase(PROJECT).follows("Utlåtande");
        new OfficerAtWork(officer).writesSection("2. Leveranser", "Ett ledsystem som hänger ihop.");
        officer.page().reload();
        assertThat(officer.field("Text till avsnitt 2. Leveranser")).hasValue("Ett ledsystem som hänger ihop.");
    }

    @Test
    void saysWhatIsWrongFirstAndKeepsTheTextWithoutScripts(Windows windows) {
        var officer = new Visitor(windows.signedIn("handlaggare", 1280, ColorScheme.LIGHT, false));
        officer.opensCase(PROJECT).follows("Bedöm ansökan").follows("D11 Territoriellt perspektiv");
        officer.chooses("Ej relevant")
                .writes("Motivering", "Projektet gäller hela länet på samma sätt.")
                .presses("Spara");

        officer.seesHeading("D11").sees("Rätta en uppgift");
        assertThat(officer.page()
                        .locator("main form > :not([type=hidden]):not(.sr-only)")
                        .first())
                .hasClass("error-summary");
        assertThat(officer.field("Motivering")).hasValue("Projektet gäller hela länet på samma sätt.");
        officer.follows("Skriv varför kriteriet inte är relevant");
        assertThat(officer.field("Varför ej relevant")).isFocused();
    }

    @Test
    void needsNoMouse(Windows windows) {
        var page = windows.window(1280, ColorScheme.LIGHT, true);
        page.navigate("/inloggning");
        tabsTo(page, "Användarnamn");
        page.keyboard().type("handlaggare");
        tabsTo(page, "Lösenord");
        page.keyboard().type("vagval");
        entersTheNextPage(page);
        for (var link : List.of("Ärenden", PROJECT, "Bedöm ansökan", "D5 Agenda 2030")) {
            tabsTo(page, link);
            entersTheNextPage(page);
        }

        tabsTo(page, "0 – ");
        for (var level = 0; level < 3; level++) {
            page.keyboard().press("ArrowDown");
        }
        tabsTo(page, "Motivering");
        page.keyboard().type("Leden minskar körningen.");
        tabsTo(page, "Spara");
        page.keyboard().press("Enter");

        var officer = new Visitor(page).sees("Bedömningen är sparad.");
        officer.opensCase(PROJECT).follows("Bedöm ansökan").follows("D5 Agenda 2030");
        assertThat(officer.field("Motivering")).hasValue("Leden minskar körningen.");
        assertThat(page.locator("input[name=grade][value='3']")).isChecked();
    }

    @Test
    void savesByItselfWithinThreeSeconds(Windows windows) {
        var officer = statement(windows.signedIn("handlaggare"));
        officer.field("Text till avsnitt 6. Överlapp och lärande")
                .pressSequentially("Bygger på en tidigare förstudie.");
        assertThat(state(officer)).containsText(SAVED, new ContainsTextOptions().setTimeout(3000));

        officer.page().reload();
        assertThat(officer.field("Text till avsnitt 6. Överlapp och lärande"))
                .hasValue(Pattern.compile("Bygger på en tidigare förstudie\\."));
    }

    /** Different paragraphs written in two windows by one person: no alarm, and nothing is lost. */
    @Test
    void putsTogetherWhatOnePersonWritesInTwoWindows(Windows windows) {
        var first = statement(windows.signedIn("handlaggare"));
        first.writes(EFFECTS, "Kedjan är tydlig.\n\nMålgruppen är nämnd.").presses("Spara");
        first.sees("Utlåtandet är sparat.");
        var second = statement(first.page().context().newPage());

        first.writes(EFFECTS, "Kedjan är mycket tydlig.\n\nMålgruppen är nämnd.")
                .presses("Spara");
        first.sees("Utlåtandet är sparat.");
        second.field(EFFECTS).fill("Kedjan är tydlig.\n\nMålgruppen är nämnd och räknad.");
        assertThat(saving(second, "5. Effektlogik")).containsText(SAVED, new ContainsTextOptions().setTimeout(3000));
        second.field(EFFECTS).fill("Kedjan är tydlig.\n\nMålgruppen är nämnd, räknad och vägd.");
        second.presses("Spara").sees("Utlåtandet är sparat.");

        assertThat(second.place().locator(".clash")).hasCount(0);
        assertThat(second.field(EFFECTS)).hasValue("Kedjan är mycket tydlig.\n\nMålgruppen är nämnd, räknad och vägd.");
        assertThat(second.place()).not().containsText("inte hann sparas");
    }

    /** A row form and the letter after a press: what was saved is not offered once more as unsaved. */
    @Test
    void raisesNoAlarmAboutWhatWasSaved(Windows windows) {
        var officer = statement(windows.signedIn("handlaggare"));
        officer.writes("Text till avsnitt 3. Nationell strategi", "Väl i linje.  \n\n")
                .presses("Spara");
        officer.sees("Utlåtandet är sparat.");
        assertThat(officer.place()).not().containsText("inte hann sparas");

        officer.goes(officer.page().url().replaceFirst("/utlatande.*", "/bedomning/underlag/leveranser"));
        var row = officer.page().locator("[name$='.what']").last();
        row.fill("Ett ledsystem");
        officer.presses("Spara").sees("Bedömningen är sparad.");
        assertThat(officer.place()).not().containsText("inte hann sparas");
        officer.page().reload();
        assertThat(officer.place()).not().containsText("inte hann sparas");
    }

    private static Visitor statement(Page page) {
        return new Visitor(page).opensCase(PROJECT).follows("Utlåtande").seesHeading("Strategiskt utlåtande");
    }

    private static Locator state(Visitor officer) {
        return saving(officer, "6. Överlapp och lärande");
    }

    private static Locator saving(Visitor officer, String section) {
        return officer.inRegion(section).place().locator("[data-autosave-state]");
    }

    private static void entersTheNextPage(Page page) {
        var here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }

    /** Goes on by the keyboard until the thing of that name is in focus. */
    private static void tabsTo(Page page, String beginning) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if (((String) page.evaluate(NAME_IN_FOCUS)).startsWith(beginning)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("no way to “%s” by Tab on %s", beginning, page.url());
    }
}
