package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/** Texts in forms that do not save themselves: the tab goes, the session goes, and the words are still there. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class LostTabBrowserTests {

    private static final String TEXT = "Det här tog en halvtimme att skriva.";
    private static final String COPIES = "Object.keys(localStorage).filter(it => it.startsWith('vagval-text ')).length";

    @ParameterizedTest
    @CsvSource({"handlaggare, Vintervidd, anteckningar", "enhetschef, Vintervidd, jav"})
    void aTabThatIsClosedAtTheLastKeyLosesNothing(String person, String title, String page, Windows windows) {
        var tab = windows.signedIn(person);
        var address = addressOf(title, tab) + "/" + page;
        tab.navigate(address);
        text(tab).pressSequentially(TEXT);
        var again = tab.context().newPage();
        tab.close();

        again.navigate(address);
        assertThat(again.locator("body")).containsText("som inte säkert har sparats");
        again.getByText("Ta tillbaka texten").click();
        assertThat(text(again)).hasValue(TEXT);
        again.evaluate("localStorage.clear()");
    }

    @Test
    void whatWasDoneLeavesNoCopyBehind(Windows windows) {
        var tab = windows.signedIn("handlaggare");
        tab.navigate(addressOf("Vintervidd", tab) + "/anteckningar");
        var officer = new Visitor(tab);
        officer.chooses("Fördialog").writes("Rubrik", "Samtal").writes("Vad som kom fram", TEXT);
        tab.locator("#heldOn").fill("2026-03-02");
        Assertions.assertThat(tab.evaluate(COPIES)).isEqualTo(1);
        officer.presses("Spara anteckningen").sees("sparad");

        Assertions.assertThat(tab.evaluate(COPIES)).isEqualTo(0);
    }

    @Test
    void whatWasRefusedIsStillKept(Windows windows) {
        var tab = windows.signedIn("handlaggare");
        var address = addressOf("Vintervidd", tab) + "/anteckningar";
        tab.navigate(address);
        text(tab).fill(TEXT);
        tab.context().clearCookies();
        tab.getByText("Spara anteckningen").click();
        tab.waitForLoadState();
        assertThat(tab.locator("body")).containsText(TEXT);

        var again = windows.signsIn(tab.context().newPage(), "handlaggare");
        again.navigate(address);
        again.getByText("Ta tillbaka texten").click();
        assertThat(text(again)).hasValue(TEXT);
    }

    /** Signed in again one does something else first, and that goes well: it says nothing about the words from before. */
    @Test
    void whatWasRefusedIsStillKeptWhenSomethingElseGoesWell(Windows windows) {
        var tab = windows.signedIn("handlaggare");
        var address = addressOf("Vintervidd", tab) + "/anteckningar";
        tab.navigate(address);
        text(tab).fill(TEXT);
        tab.context().clearCookies();
        tab.getByText("Spara anteckningen").click();
        tab.waitForLoadState();
        windows.signsIn(tab, "handlaggare").navigate("/aviseringar/brev");
        new Visitor(tab).presses("Spara valet").sees("Ditt val är sparat.");

        tab.navigate(address);
        tab.getByText("Ta tillbaka texten").click();
        assertThat(text(tab)).hasValue(TEXT);
        tab.evaluate("localStorage.clear()");
    }

    /** A machine with much to do lets go of a closed page seconds later; until then nobody knows that it is gone. */
    @Test
    void aTabThatTakesItsTimeToGoHasItsTextOfferedWhenItHasGone(Windows windows) {
        var tab = windows.signedIn("handlaggare");
        var address = addressOf("Vintervidd", tab) + "/anteckningar";
        tab.navigate(address);
        text(tab).fill(TEXT);
        var beside = tab.context().newPage();
        beside.navigate("/om-personuppgifter");
        tab.close();
        beside.evaluate("""
                () => {
                    const key = Object.keys(localStorage).find(it => it.startsWith('vagval-text ') && it.includes(' @'));
                    navigator.locks.request(key, { mode: 'shared' }, () => new Promise(done => { window.letGo = done; }));
                }
                """);
        var again = beside.context().newPage();
        again.navigate(address);
        again.waitForTimeout(1_500);
        assertThat(again.getByText("Ta tillbaka texten")).hasCount(0);

        beside.evaluate("() => window.letGo()");

        again.getByText("Ta tillbaka texten").click();
        assertThat(text(again)).hasValue(TEXT);
        again.evaluate("localStorage.clear()");
    }

    /** The form was opened in a session that is over: it is sent with the token of the one begun in another tab. */
    @Test
    void theFormOfAnOldSessionIsSentInTheNewOne(Windows windows) {
        var tab = windows.signedIn("handlaggare");
        tab.navigate(addressOf("Vintervidd", tab) + "/anteckningar");
        var officer = new Visitor(tab);
        officer.chooses("Fördialog").writes("Rubrik", "Samtal").writes("Vad som kom fram", TEXT);
        tab.locator("#heldOn").fill("2026-03-02");
        tab.context().clearCookies();
        windows.signsIn(tab.context().newPage(), "handlaggare");

        officer.presses("Spara anteckningen").sees("Anteckningen är sparad.");
    }

    @Test
    void warnsBeforeTheSessionEndsAndLetsThePersonStay(Windows windows) {
        var tab = windows.signedIn("handlaggare");
        tab.clock().install();
        tab.navigate("/");
        tab.clock().fastForward("24:00");
        assertThat(tab.locator(".session")).hasCount(0);
        tab.clock().fastForward("02:00");
        assertThat(tab.locator(".session")).containsText(Pattern.compile("Du loggas ut om \\d min"));
        tab.getByText("Stanna inloggad").click();
        assertThat(tab.locator(".session")).hasCount(0);
        tab.clock().fastForward("30:30");
        assertThat(tab.locator(".session")).containsText("Du är utloggad.");
    }

    private static Locator text(Page page) {
        return page.locator("form[method=post]:not([data-autosave]) textarea").first();
    }

    private static String addressOf(String title, Page page) {
        return new Visitor(page)
                .goes("/arenden")
                .writes("Diarienummer, projekt eller sökande", title)
                .presses("Visa")
                .page()
                .locator("main a[href^='/arenden/']:not([href*='?']):not([href$='/nytt'])")
                .first()
                .getAttribute("href");
    }
}
