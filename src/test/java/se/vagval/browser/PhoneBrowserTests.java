package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/** The officer's forms of many rows on a phone: what belongs together stands together, and the page ends some time. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class PhoneBrowserTests {

    private static final int PHONE = 390;
    private static final String HEIGHT = "() => document.documentElement.scrollHeight";
    private static final String HEADER = "() => document.querySelector('.header').getBoundingClientRect().height";

    /** Before: 11 701, 6 663, 9 513, 6 810, 6 986. */
    @ParameterizedTest
    @CsvSource({
        "rus-sakring/2, 6500",
        "rus-sakring/3, 6200",
        "rus-sakring/4, 7500",
        "rus-sakring/malkonflikter, 5400",
        "D12, 6900"
    })
    void ofManyRowsKeepsWithinItsHeight(String page, int most, Windows windows) {
        var tab = windows.signedIn("handlaggare", PHONE, ColorScheme.LIGHT, true);
        tab.navigate(FormKind.CRITERION.address(tab).replaceFirst("D8$", page));

        assertThat(((Number) tab.evaluate(HEIGHT)).intValue()).as(page).isLessThan(most);
    }

    @Test
    void hasAHeaderThatLeavesRoomForThePage(Windows windows) {
        var tab = windows.signedIn("handlaggare", PHONE, ColorScheme.LIGHT, true);

        assertThat(((Number) tab.evaluate(HEADER)).intValue()).isLessThan(220);
    }

    /** The reason of a goal is asked for where one has been ticked, and a reason that was typed is never out of sight. */
    @Test
    void asksForTheReasonOfAGoalWhereItHasOne(Windows windows) {
        var tab = windows.signedIn("handlaggare", PHONE, ColorScheme.LIGHT, true);
        tab.navigate(FormKind.CRITERION.address(tab).replaceFirst("D8$", "rus-sakring/2"));
        var reason = tab.locator("[name='rows[5].negativeReason']");
        var tick = tab.locator("[name='rows[5].directNegative'][type=checkbox]");
        assertThat(reason.isVisible()).isFalse();

        tick.check();
        assertThat(reason.isVisible()).isTrue();
        assertThat(tab.locator("[name='rows[5].positiveReason']").isVisible()).isFalse();
        reason.fill("Vattnet tar slut.");
        tick.uncheck();
        assertThat(reason.isVisible()).isTrue();
        tab.setViewportSize(1280, 900);
        assertThat(tab.locator("[name='rows[6].negativeReason']").isVisible()).isTrue();
    }
}
