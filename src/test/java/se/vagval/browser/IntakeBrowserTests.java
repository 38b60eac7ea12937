package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

        for (var step : List.of("", "/avvisning")) {
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
        var day = page.locator("input[name$='-inkommen]']");

        day.fill("2026-02-03");
        assertThat(page.locator("[data-autosave-state]")).containsText("Sparat");
        page.navigate(file);

        assertThat(page.locator("input[name$='-inkommen]']")).hasValue("2026-02-03");
    }

    @Test
    void confirmsByKeyboardAloneWithoutScripts(Chromium.Windows windows) {
        var page = windows.signedIn("registrator", 1280, ColorScheme.LIGHT, false);
        receive(page);
        var before = page.locator(".jump").textContent();

        page.locator("input[name=confirmed][value$='-dnr']").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");

        assertThat(page.locator("tr[id$='-dnr']")).containsText("Bekräftad av");
        assertThat(page.locator(".jump").textContent()).isNotEqualTo(before);
    }

    @Test
    void movingOnSavesWhatWasTypedLastWithScriptsAndWithout(Chromium.Windows windows) {
        for (var scripts : List.of(true, false)) {
            var page = windows.signedIn("registrator", 1280, ColorScheme.LIGHT, scripts);
            receive(page);
            page.locator("input[name$='-inkommen]']").fill("2026-02-03");

            page.locator("button:has-text('Gå vidare till registrering')").click();

            assertThat(page.locator("tr[id$='-inkommen']")).containsText("Rättad av");
        }
    }

    @Test
    void whatTheFaultyFileAsksIsCountedAndBounded(Chromium.Windows windows) {
        var page = windows.signedIn("registrator");
        receive(page);

        var figures = figures(page);

        System.out.printf(
                "PUB-4, before: 14 903 px, 48 questions, 70 boxes, 130 visible controls. Now: %d px, %d questions, %d boxes,"
                        + " %d visible controls%n",
                figures.get("height"), figures.get("questions"), figures.get("boxes"), figures.get("controls"));
        assertThat(figures.get("height")).isLessThan(6_200);
        assertThat(figures.get("questions")).isLessThanOrEqualTo(37);
        assertThat(figures.get("boxes")).isLessThanOrEqualTo(32);
        assertThat(figures.get("controls")).isLessThanOrEqualTo(41);
    }

    @Test
    void aSoundFileIsOneScreenFromWhatItIsToTheRegisteredCase(Chromium.Windows windows) {
        var page = windows.signedIn("registrator");
        var number = "RUN/" + (10_000 + (int) (Math.random() * 80_000)) + "/2026";
        receive(
                page,
                new String(IntakeFixtures.file("PUB-1"), StandardCharsets.UTF_8)
                        .replaceFirst("dnr: \"[^\"]*\"", "dnr: \"" + number + "\""));
        var register = page.locator("button:has-text('Stämmer med filen')");

        assertThat(page.locator("main")).containsText("Allt stämmer");
        assertThat(figures(page).get("controls")).as("the unit alone").isEqualTo(1);
        assertThat(register.boundingBox().y).as("the button, without scrolling").isLessThan(900);
        page.selectOption("select[name=unit]", "samhallsutveckling");
        register.click();

        assertThat(page.locator("main")).containsText(number);
        page.waitForURL(Pattern.compile(".*/arenden/[0-9a-f-]{36}"));
    }

    @Test
    void theLongFormHasSectionsToJumpBetween(Chromium.Windows windows) {
        var page = windows.signedIn("handlaggare");
        page.navigate("/arenden/nytt");
        var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();

        System.out.printf("Register an application, before: 13 175 px. Now: %d px%n", height);
        assertThat(height).isLessThan(7_500);
        assertThat(page.locator(".jump a").count()).isEqualTo(10);
        for (var link : page.locator(".jump a").all()) {
            assertThat(page.locator(link.getAttribute("href")).count())
                    .as(link.textContent())
                    .isEqualTo(1);
        }
        page.locator(".jump a[href='#financing']").click();
        assertThat(page.locator("#financing").boundingBox().y).isBetween(-5.0, 400.0);
        assertThat(page.locator("table.form-table").count())
                .as("actors, costs, financing")
                .isEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> figures(Page page) {
        return (Map<String, Integer>) page.evaluate("""
                () => {
                  const seen = it => it.checkVisibility();
                  const all = kind => [...document.querySelectorAll('main ' + kind)].filter(seen);
                  return {
                    height: document.documentElement.scrollHeight,
                    questions: Number((document.querySelector('.lead').innerText.match(/\\d+/) || [0])[0]),
                    boxes: all('input[type=checkbox]').length,
                    controls: all('input:not([type=hidden]), select, textarea').length
                  };
                }""");
    }

    private static String open(Page page) {
        page.navigate("/arenden/import");
        page.locator("main table a").first().click();
        page.waitForURL(Pattern.compile(".*/arenden/import/[0-9a-f-]{36}"));
        return page.url();
    }

    /** A file of the test's own, handed in as a registrar does. */
    private static String receive(Page page) {
        return receive(page, new String(IntakeFixtures.file("PUB-4"), StandardCharsets.UTF_8));
    }

    private static String receive(Page page, String text) {
        var bytes = text + "# " + UUID.randomUUID();
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
