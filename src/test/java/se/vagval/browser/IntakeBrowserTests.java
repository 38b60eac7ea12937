package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.intake.domain.IntakeFixtures;

/** The registrar meets the faulty application. */
@DemoPortal
class IntakeBrowserTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK", "320, LIGHT"})
    void everyStepIsAccessible(int width, ColorScheme scheme, Chromium.Windows windows) {
        var page = windows.signedIn("registrator", width, scheme, true);
        var file = open(page);

        for (var step : List.of("", "/registrering", "/avvisning")) {
            page.navigate(file + step);
            var found = new AxeBuilder(page)
                    .include("main")
                    .withTags(RULES)
                    .analyze()
                    .getViolations();
            assertThat(found)
                    .as(file + step)
                    .allSatisfy(it -> assertThat(it.getNodes()).as(it.getHelp()).isEmpty());
            var needed = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
            assertThat(needed).as("width of " + step).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void keepsWhatIsTypedWithoutAButton(Chromium.Windows windows) {
        var page = windows.signedIn("registrator");
        var file = receive(page);
        var title = page.locator("input[name$='-projektnamn]']");

        title.fill("Skogligt kunskapslyft");
        assertThat(page.locator("[data-autosave-state]")).containsText("Sparat");
        page.navigate(file);

        assertThat(page.locator("input[name$='-projektnamn]']")).hasValue("Skogligt kunskapslyft");
    }

    @Test
    void confirmsByKeyboardAloneWithoutScripts(Chromium.Windows windows) {
        var page = windows.signedIn("registrator", 1280, ColorScheme.LIGHT, false);
        receive(page);
        var before = page.locator(".missing a").first().textContent();

        page.locator("input[name=confirmed][value$='-dnr']").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");

        assertThat(page.locator("tr[id$='-dnr']")).containsText("Bekräftad av");
        assertThat(page.locator(".missing a").first().textContent()).isNotEqualTo(before);
    }

    private static String open(Page page) {
        page.navigate("/arenden/import");
        page.locator("main table a").first().click();
        page.waitForURL(Pattern.compile(".*/arenden/import/[0-9a-f-]{36}"));
        return page.url();
    }

    /** A file of the test's own, handed in as a registrar does. */
    private static String receive(Page page) {
        var bytes = new String(IntakeFixtures.file("PUB-4"), StandardCharsets.UTF_8) + "# " + UUID.randomUUID();
        page.navigate("/arenden/import");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("skogen.yaml", "application/yaml", bytes.getBytes(StandardCharsets.UTF_8)));
        page.fill("input[name=channel]", "e-post");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/arenden/import/[0-9a-f-]{36}"));
        return page.url();
    }
}
