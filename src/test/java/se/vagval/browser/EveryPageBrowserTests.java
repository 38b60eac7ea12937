package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a role can reach by links is opened as that role. Each start page, and each kind of page the first time it
 * is met, is read by the Nu checker and looked at by axe; {@code EveryPageNarrowBrowserTests} looks at them in the dark and on
 * a small screen, in another process. No page is higher than 3 000 pixels at 1 280 without sections to jump between.
 */
@DemoPortal
class EveryPageBrowserTests {

    /** Pixels at 1 280. */
    private static final int TALL = 3000;

    /** A form saves itself, or is kept by the browser; where parts save themselves what stands beside them would be lost. */
    private static final String UNKEPT = """
            () => [...document.querySelectorAll('form[method="post"]:not([data-autosave])')]
                    .filter(it => it.querySelector('[data-autosave]'))
                    .flatMap(it => [...it.elements])
                    .filter(it => it.name && (it.tagName === 'TEXTAREA' || it.type === 'text') && !it.readOnly)
                    .filter(it => !it.matches(':disabled') && !it.closest('[data-autosave]'))
                    .map(it => it.name).join(', ')
            """;

    private static final NuChecker HTML = new NuChecker();
    private static final EveryPage PAGES = new EveryPage(EveryPageBrowserTests::look);

    @AfterAll
    static void everyPageIsHtmlAsTheStandardSays() throws Exception {
        assertThat(HTML.pages()).isGreaterThan(40);
        assertThat(HTML.faults()).as("what the Nu checker says").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.vagval.browser.EveryPage#people")
    void isAccessibleToEveryRole(String name, Chromium.Windows windows) {
        var page = windows.signedIn(name);
        var faults = new ArrayList<String>();
        page.navigate("/");
        assertThat(page.locator("section[aria-labelledby=borja] li a").count())
                .as("things for %s to begin with", name)
                .isEqualTo(3);
        var seen = PAGES.walkedThrough(page, faults);
        assertThat(seen.size()).as("pages seen by %s", name).isGreaterThan(4);
        assertThat(faults).as("faults seen by %s on %s", name, seen.keySet()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("se.vagval.browser.EveryPage#OPEN")
    void isAccessibleBeforeSigningIn(String address, Chromium.Windows windows) {
        var page = windows.window(1280, ColorScheme.LIGHT, true);
        var faults = new ArrayList<String>();
        PAGES.see(page, page.navigate(address), address, faults);
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, Response answer, String address, boolean isNew, List<String> faults) {
        if (isNew) {
            HTML.add(address, answer.text());
        }
        if (isNew || address.equals("/")) {
            EveryPage.axe(page, address + " (light)", faults);
        }
        measure(page, address, faults);
    }

    /** Whatever the case holds: a long page has sections to jump to, and no word is typed that only the page knows. */
    private static void measure(Page page, String address, List<String> faults) {
        EveryPage.height(page, TALL, address, faults);
        var unkept = page.evaluate(UNKEPT).toString();
        if (!unkept.isEmpty()) {
            faults.add(address + " keeps no copy of " + unkept);
        }
    }
}
