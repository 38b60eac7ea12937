package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.browser.Chromium.Windows;
import se.vagval.web.Swedish;

/** What a decider holds: the brief on a tablet, and the pages as a printer gives them. */
@DemoPortal
class PrintedPapersBrowserTests {

    private static final int TABLET_WIDTH = 820;
    private static final int TABLET_HEIGHT = 1180;
    private static final double SCREENS = 1.5;
    private static final Pattern CASE = Pattern.compile("/arenden/[0-9a-f-]{36}");

    @Autowired
    Clock clock;

    /** From the top of the page: all that decides stands within a screen and a half. */
    @Test
    void holdsProposalMoneyReasonsConflictsAndConditionsInAScreenAndAHalf(Windows windows) {
        var elected = tablet(windows, "fortroendevald");
        elected.navigate(reading());
        double above = top(elected, ".brief-body");
        assertThat(above + conditionsBelow(elected)).as("Hub2030 in läsläge").isLessThan(TABLET_HEIGHT * SCREENS);

        for (var name : List.of("handlaggare", "handlaggare2")) {
            var officer = tablet(windows, name);
            for (var address : casesOf(officer)) {
                officer.navigate(address + "/beslut/sammanfattning");
                if (officer.locator(".brief-body").count() == 1) {
                    assertThat(above + conditionsBelow(officer))
                            .as(officer.textContent(".page-head"))
                            .isLessThan(TABLET_HEIGHT * SCREENS);
                }
            }
        }
    }

    @Test
    void printsEveryPageForDecidersWithNothingOverTextAndNoHeadingAlone(Windows windows) {
        var elected = windows.signedIn("fortroendevald");
        for (var address : List.of(
                reading(),
                reading() + "/utlatande",
                reading() + "/tjansteskrivelse",
                "/sammantraden/" + today(),
                "/sammantraden/" + today() + "/laslage",
                "/sammantraden/" + today() + "/kallelse")) {
            assertThat(isPrintedWell(elected, address)).as(address).isTrue();
        }
        var officer = windows.signedIn("handlaggare");
        var printed = casesOf(officer).stream()
                .flatMap(it -> Stream.of(it + "/beslut/sammanfattning", it + "/beslut/tjansteskrivelse"))
                .filter(it -> isPrintedWell(officer, it))
                .count();
        assertThat(printed).as("both papers of three cases").isGreaterThanOrEqualTo(6);
    }

    /** On the train: what was opened is there and says that it is a copy, and nobody else finds it on the tablet. */
    @Test
    void readsWhatWasOpenedWithoutANetwork(Windows windows) {
        var elected = windows.signedIn("fortroendevald");
        var list = "/sammantraden/" + today() + "/laslage";
        elected.navigate(list);
        elected.waitForFunction("() => navigator.serviceWorker.ready.then(it => it.active.state === 'activated')");
        for (var address : List.of(list, reading())) {
            elected.navigate(address);
        }
        var title = elected.textContent("h1");

        elected.context().setOffline(true);
        elected.navigate(list);
        assertThat(elected.locator("[data-offline]").isVisible())
                .as("says that it is a copy")
                .isTrue();
        elected.navigate(reading());
        assertThat(elected.textContent("h1")).isEqualTo(title);
        assertThat(elected.textContent(".brief-body")).contains("Förslag", "Skäl emot");
        elected.context().setOffline(false);
        elected.reload();
        assertThat(elected.locator("[data-offline]").isVisible()).isFalse();

        elected.context().clearCookies();
        elected.navigate("/logga-in");
        elected.waitForFunction("() => caches.keys().then(all => all.every(it => it === 'laslage statiskt'))");
    }

    /** Paper cannot be tapped. */
    @Test
    void printsWhatTheWordsMeanAndNoWayToTap(Windows windows) {
        var elected = windows.signedIn("fortroendevald");
        elected.navigate(reading());
        var printed = text(print(elected));

        assertThat(printed)
                .contains("Vad orden betyder", "När projektet främjar ett mål men motverkar ett annat")
                .doesNotContain("Visa belägget", "Vad betyder", "Visa alla", "Markera som läst");
    }

    /** @return whether there was such a page to print */
    private boolean isPrintedWell(Page page, String address) {
        var answer = page.navigate(address);
        if (answer.status() != 200) {
            return false;
        }
        var headings = page.locator("h1, h2, h3, h4, caption").allTextContents();
        var printed = print(page);
        var day = Swedish.longDate(today());
        for (var it : printed) {
            var where = address + ", page " + it.number();
            assertThat(it.overprinted()).as(where + " printed over").isEmpty();
            assertThat(it.stranded(headings)).as(where + " ends with a heading").isEmpty();
            assertThat(it.foot()).as(where + " foot").contains(day, it.number() + " (" + printed.size() + ")");
        }
        return true;
    }

    private static List<PrintedPage> print(Page page) {
        return PrintedPage.of(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
    }

    private static String text(List<PrintedPage> pages) {
        var all = new ArrayList<String>();
        pages.forEach(page -> page.lines().forEach(line -> all.add(line.text())));
        return String.join(" ", all).replaceAll("[\\s\\h]+", " ");
    }

    private static double conditionsBelow(Page page) {
        return bottom(page, ".brief-body section[aria-labelledby=villkor]") - top(page, ".brief-body");
    }

    private static double top(Page page, String what) {
        return page.locator(what).boundingBox().y;
    }

    private static double bottom(Page page, String what) {
        var box = page.locator(what).boundingBox();
        return box.y + box.height;
    }

    private static List<String> casesOf(Page page) {
        page.navigate("/arenden");
        return page.locator("main a").all().stream()
                .map(it -> String.valueOf(it.getAttribute("href")))
                .filter(it -> CASE.matcher(it).matches())
                .toList();
    }

    private static Page tablet(Windows windows, String name) {
        var page = windows.signedIn(name, TABLET_WIDTH, ColorScheme.LIGHT, true);
        page.setViewportSize(TABLET_WIDTH, TABLET_HEIGHT);
        return page;
    }

    private String reading() {
        return "/sammantraden/" + today() + "/laslage/1";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
