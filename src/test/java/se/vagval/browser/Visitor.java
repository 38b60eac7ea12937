package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody in front of the portal, who finds everything by its role and by what it is called. */
record Visitor(Page page, Locator place, Effort effort) {

    private static final Pattern NO_CONFLICT = Pattern.compile("^Nej, inget binder mig");

    Visitor(Page page) {
        this(page, page.locator("body"), Effort.on(page));
    }

    /** The same person, who looks at one group of fields only. */
    Visitor inGroup(String name) {
        return looking(place.getByRole(AriaRole.GROUP, named(name)));
    }

    Visitor inRegion(String beginning) {
        return looking(place.getByRole(AriaRole.REGION, beginning(beginning)).first());
    }

    Visitor inRow(String beginning) {
        return looking(place.getByRole(AriaRole.ROW, beginning(beginning)).first());
    }

    private Visitor looking(Locator closer) {
        return new Visitor(page, closer, effort);
    }

    Visitor goes(String address) {
        page.navigate(address);
        return this;
    }

    Visitor follows(String link) {
        return clicks(place.getByRole(AriaRole.LINK, named(link)));
    }

    Visitor followsFirst(String beginning) {
        return clicks(place.getByRole(AriaRole.LINK, beginning(beginning)).first());
    }

    Visitor followsLast(String beginning) {
        return clicks(place.getByRole(AriaRole.LINK, beginning(beginning)).last());
    }

    Visitor presses(String button) {
        return clicks(place.getByRole(AriaRole.BUTTON, named(button)));
    }

    Visitor pressesFirst(String beginning) {
        return clicks(place.getByRole(AriaRole.BUTTON, beginning(beginning)).first());
    }

    Visitor unfolds(String summary) {
        place.getByText(summary, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        effort.click();
        return this;
    }

    Visitor writes(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Visitor selects(String field, String option) {
        place.getByRole(AriaRole.COMBOBOX, named(field)).selectOption(new SelectOption().setLabel(option));
        effort.click();
        return this;
    }

    Visitor chooses(String beginning) {
        place.getByRole(AriaRole.RADIO, beginning(beginning)).first().check();
        effort.click();
        return this;
    }

    Visitor ticks(String beginning) {
        place.getByRole(AriaRole.CHECKBOX, beginning(beginning)).check();
        effort.click();
        return this;
    }

    Visitor hands(Path file) {
        page.setInputFiles("input[type=file]", file);
        effort.click();
        return this;
    }

    Visitor sees(String text) {
        assertThat(place).containsText(text);
        return this;
    }

    Visitor seesNothingOf(String text) {
        assertThat(place).not().containsText(text);
        return this;
    }

    Visitor seesHeading(String beginning) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(beginning);
        return this;
    }

    Locator field(String label) {
        return place.getByRole(AriaRole.TEXTBOX, named(label));
    }

    Visitor opensCase(String title) {
        goes("/arenden")
                .writes("Diarienummer, projekt eller sökande", title)
                .presses("Visa")
                .followsFirst(title);
        seesHeading(title);
        return this;
    }

    /** Answers the question that stands before every case a person has not opened yet. */
    Visitor declaresNoConflict() {
        return follows("Svara på jävsfrågan")
                .clicks(place.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(NO_CONFLICT)))
                .presses("Lämna svar")
                .sees("Tack. Ditt svar är sparat.");
    }

    byte[] downloads(String link) {
        Download download = page.waitForDownload(
                () -> place.getByRole(AriaRole.LINK, named(link)).click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor clicks(Locator thing) {
        effort.click();
        thing.click();
        page.waitForLoadState();
        return this;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions beginning(String words) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + words.replaceAll("[.()+*?]", "\\\\$0")));
    }
}
