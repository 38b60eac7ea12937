package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/** One person, two windows, one form: neither window's words cost the other's. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class TwoWindowsBrowserTests {

    private static final String KEPT = "Object.entries(localStorage).map(it => it.join(' '))";

    /**
     * Two windows of one person write different words in the same form, and both are killed: both can be found again. The
     * letter keeps every version, so there the last word stands and the other among its versions.
     */
    @ParameterizedTest
    @EnumSource(value = FormKind.class, mode = EnumSource.Mode.EXCLUDE, names = "LETTER")
    void losesNothingBetweenTwoWindows(FormKind kind, Windows windows) {
        var context = windows.signedIn(kind.person()).context();
        var address = kind.address(context.pages().getFirst());
        var here = "Skrivet i det ena fönstret: " + kind + ".";
        var there = "Skrivet i det andra fönstret: " + kind + ".";
        var one = window(context, address);
        var other = window(context, address);
        assertThat(FormKind.offers(other)).hasCount(0);
        types(one, kind, here);
        types(other, kind, there);
        types(one, kind, here);
        one.close();
        other.close();

        var again = window(context, address);
        Assertions.assertThat(allWords(again, kind)).as("%s", kind).contains(here, there);
        again.evaluate("localStorage.clear()");
    }

    private static Page window(BrowserContext context, String address) {
        var tab = context.newPage();
        tab.navigate(address);
        tab.evaluate("document.querySelectorAll('main details').forEach(it => { it.open = true; })");
        return tab;
    }

    private static void types(Page tab, FormKind kind, String words) {
        tab.bringToFront();
        tab.locator(kind.field()).first().fill("");
        tab.locator(kind.field()).first().pressSequentially(words);
        LostWordsBrowserTests.Way.awaitAutosave(tab);
    }

    /** What stands in the form and its drafts, and each copy as it is offered; thrown away, the next one is. */
    private static String allWords(Page tab, FormKind kind) {
        var found = new ArrayList<>(fields(tab));
        while (FormKind.isOffered(tab)) {
            var before = kept(tab);
            tab.locator("button", new Page.LocatorOptions().setHasText("Kasta den"))
                    .first()
                    .click();
            var left = kept(tab);
            Assertions.assertThat(left).as("%s: one goes at a time", kind).hasSize(before.size() - 1);
            before.removeAll(left);
            found.addAll(before);
        }
        for (var draft : tab.locator("main a[href*='utkast=']").all().stream()
                .map(it -> it.getAttribute("href"))
                .toList()) {
            tab.navigate(draft);
            found.addAll(fields(tab));
        }
        return String.join("\n", found);
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page tab) {
        return new ArrayList<>((List<String>) tab.evaluate(KEPT));
    }

    private static List<String> fields(Page tab) {
        return tab.locator("main textarea, main input[type=text]").all().stream()
                .map(Locator::inputValue)
                .toList();
    }
}
