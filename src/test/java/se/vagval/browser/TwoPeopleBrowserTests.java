package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/**
 * Two people, one form, in two browsers: nobody writes over the other. {@code WrittenFormsTests} and {@code ClashTests} go
 * through all forms that two may have open.
 */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class TwoPeopleBrowserTests {

    private static final String QUESTION = "main a[href$='/fragor/2.1']";
    private static final String TEXT = "textarea[name=text]";

    @Test
    void bothReadWhatBothWrote(Windows windows) {
        var first = atTheQuestion(windows.signedIn("statistiker"));
        save(first, "Första stycket.\n\nAndra stycket.");
        first = atTheQuestion(first);
        var second = atTheQuestion(windows.signedIn("rus-samordnare"));

        save(first, "Första stycket, av den ena.\n\nAndra stycket.");
        assertThat(first.locator("body")).containsText("Svaret är sparat.");
        save(second, "Första stycket.\n\nAndra stycket, av den andra.");

        assertThat(second.locator(".clash")).containsText("Någon annan har sparat före dig");
        assertThat(second.locator(TEXT)).hasValue("Första stycket, av den ena.\n\nAndra stycket, av den andra.");
        second.locator(".clash button").first().click();
        assertThat(second.locator("body")).containsText("Svaret är sparat.");
        assertThat(atTheQuestion(first).locator(TEXT))
                .hasValue("Första stycket, av den ena.\n\nAndra stycket, av den andra.");
    }

    private static void save(Page page, String text) {
        page.locator(TEXT).fill(text);
        page.locator("form:has(" + TEXT + ") button[type=submit]").last().click();
    }

    private static Page atTheQuestion(Page page) {
        page.navigate("/resultatredovisning");
        page.locator("main a[href^='/resultatredovisning/']").first().click();
        page.waitForURL(Pattern.compile(".*/resultatredovisning/\\d{4}$"));
        page.locator(QUESTION).first().click();
        page.locator(TEXT).waitFor();
        return page;
    }
}
