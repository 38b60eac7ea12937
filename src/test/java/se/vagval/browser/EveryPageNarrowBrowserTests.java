package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of page that a role can reach is looked at by axe in the dark (its colours, the one thing that differs there) and
 * at 320 pixels; there and on a tablet nothing may need sideways scrolling. The same walk as that of {@code EveryPageBrowserTests}.
 */
@DemoPortal
class EveryPageNarrowBrowserTests {

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final EveryPage PAGES = new EveryPage(EveryPageNarrowBrowserTests::look);

    private static final int PHONE = 390;
    private static final int TALL_ON_A_PHONE = 6_500;
    /** Its sections are its days, and all that the demo has done was done today. */
    private static final String LOG = "/handelser";

    @ParameterizedTest
    @MethodSource("se.vagval.browser.EveryPage#people")
    void isReadableInTheDarkAndOnASmallScreen(String name, Chromium.Windows windows) {
        var faults = new ArrayList<String>();
        var seen = PAGES.walkedThrough(windows.signedIn(name), faults);
        assertThat(seen.size()).as("pages seen by %s", name).isGreaterThan(4);
        assertThat(faults).as("faults seen by %s on %s", name, seen.keySet()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("se.vagval.browser.EveryPage#OPEN")
    void isReadableSoBeforeSigningIn(String address, Chromium.Windows windows) {
        var page = windows.window(1280, ColorScheme.LIGHT, true);
        var faults = new ArrayList<String>();
        PAGES.see(page, page.navigate(address), address, faults);
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, Response answer, String address, boolean isNew, List<String> faults) {
        if (!isNew) {
            return;
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        EveryPage.axe(page, OF_COLOURS, address + " (dark)", faults);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (var screen : List.of(820, PHONE, 320)) {
            page.setViewportSize(screen, 640);
            var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
            if (width > screen) {
                faults.add(address + " is " + width + " pixels wide on a screen of " + screen);
            }
            if (screen == PHONE && !address.startsWith(LOG)) {
                EveryPage.height(page, TALL_ON_A_PHONE, address, faults);
            }
        }
        EveryPage.axe(page, address + " (320)", faults);
        page.setViewportSize(1280, 900);
    }
}
