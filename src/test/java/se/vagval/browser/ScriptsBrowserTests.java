package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.web.ShellTests.SampleController.SAVED;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import se.vagval.browser.Chromium.Windows;
import se.vagval.web.ShellTests;

/** The scripts of the shell, tried by hand as it were: typing, pasting, losing the server and coming back. */
@SpringBootTest(
        classes = ShellTests.Sample.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.mvc.format.date=iso", "vagval.test.demo=true"})
@ExtendWith(Chromium.class)
class ScriptsBrowserTests {

    private static final Pattern SAVED_AT = Pattern.compile("Sparat \\d{1,2}\\.\\d{2}");

    @BeforeEach
    void forgets() {
        SAVED.clear();
    }

    @Test
    void savesWithinTwoSecondsOfTheLastKeyAndSaysSo(Windows windows) {
        var page = form(windows);

        page.press("#text", "Control+End");
        page.locator("#text").pressSequentially(" och mer");

        says(page, SAVED_AT);
        assertThat(SAVED).containsExactly("3 Text och mer");
        assertThat(page.locator("#version").inputValue()).isEqualTo("4");
        assertThat(copies(page)).isZero();
    }

    @Test
    void keepsTheTextWhileTheServerIsAwayAndSavesItWhenItIsBack(Windows windows) {
        var page = form(windows);
        page.fill("#title", "nere");

        says(page, Pattern.compile("försöker igen"));
        assertThat(copies(page)).isOne();
        says(page, SAVED_AT);
        assertThat(SAVED).hasSize(2);
        assertThat(copies(page)).isZero();
    }

    @Test
    void offersTheTextBackAfterACrashAndSendsItsOwnVersionAlong(Windows windows) {
        var page = form(windows);
        page.fill("#title", "krock");
        page.fill("#text", "Det jag skrev");
        says(page, Pattern.compile("någon annan, eller du"));

        page.navigate("/prov");
        says(page, Pattern.compile("hann sparas"));
        assertThat(page.inputValue("#text")).isEqualTo("Text");
        page.click("text=Ta tillbaka texten");

        assertThat(page.inputValue("#text")).isEqualTo("Det jag skrev");
        assertThat(page.inputValue("#title")).isEqualTo("krock");
    }

    @Test
    void saysWhyNothingWasSavedAndKeepsTheCopy(Windows windows) {
        var page = form(windows);

        page.fill("#title", "");
        says(page, Pattern.compile("behöver rättas"));
        page.fill("#title", "nekad");
        says(page, Pattern.compile("får inte ändra"));

        assertThat(copies(page)).isOne();
    }

    @Test
    void letsThePersonChooseToThrowAnOldCopyAway(Windows windows) {
        var page = form(windows);
        page.fill("#title", "krock");
        says(page, Pattern.compile("någon annan"));

        page.navigate("/prov");
        page.click("text=Kasta den");

        assertThat(copies(page)).isZero();
        assertThat(page.inputValue("#title")).isEqualTo("Rubrik");
    }

    @Test
    void letsThePressedButtonWaitForASavingUnderWay(Windows windows) {
        var page = form(windows);

        page.fill("#text", "Ny text");
        page.click("main button[type=submit]");
        page.waitForURL("**/prov");

        assertThat(page.inputValue("#text")).isEqualTo("Text");
    }

    @Test
    void makesPlainTextOfWhatComesFromWord(Windows windows) {
        var page = form(windows);
        page.fill("#text", "");

        paste(
                page,
                "<p class=MsoNormal>F\u00f6rsta&nbsp;stycket\nr\u00e4cker</p><ul><li>ett</li><li><p>tv\u00e5 <b>fet</b></p></li></ul>"
                        + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>\u00b7</span>tre</p>"
                        + "<h2>Rubrik</h2><ol><li>A</li><li>B</li></ol><script>window.hit = 1</script><img src=x onerror='window.hit = 1'>");

        assertThat(page.inputValue("#text"))
                .isEqualTo("Första stycket räcker\n\n- ett\n- två fet\n- tre\n\nRubrik\n\n1. A\n2. B");
        assertThat(page.evaluate("window.hit")).isNull();
    }

    @Test
    void countsWhatIsLeftAndWhatIsTooMuch(Windows windows) {
        var page = form(windows);

        page.fill("#text", "x".repeat(4_100));
        PlaywrightAssertions.assertThat(page.locator("#text-counter")).hasText("100 tecken för mycket");
        page.fill("#text", "e\u0301");
        PlaywrightAssertions.assertThat(page.locator("#text-counter")).hasText(Pattern.compile("3.999 tecken kvar"));
    }

    @Test
    void takesTheReaderToTheFaultsAndFromThereToTheField(Windows windows) {
        var page = form(windows);
        page.fill("#title", "");
        page.fill("#sum", "12 tusen");
        page.click("main button[type=submit]");

        PlaywrightAssertions.assertThat(page.locator(".error-summary")).isFocused();
        page.click(".error-summary a >> nth=0");
        PlaywrightAssertions.assertThat(page.locator("#title")).isFocused();
        assertThat(page.inputValue("#sum")).isEqualTo("12 tusen");
    }

    private static Page form(Windows windows) {
        var page = windows.window(1280, ColorScheme.LIGHT, true);
        page.navigate("/prov");
        return page;
    }

    private static void says(Page page, Pattern words) {
        PlaywrightAssertions.assertThat(page.locator("[data-autosave-state]")).containsText(words);
    }

    private static int copies(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('vagval ')).length");
    }

    private static void paste(Page page, String html) {
        page.focus("#text");
        page.evaluate(
                "html => { const board = new DataTransfer(); board.setData('text/html', html); board.setData('text/plain', 'x');"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: board, bubbles: true, cancelable: true })); }",
                html);
    }
}
