package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;
import se.vagval.browser.Chromium.Windows;

/** Each kind of form, and each way in which words get lost: they are in the form again, or offered by one press. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class LostWordsBrowserTests {

    private static final String OTHER_PROJECT = "Ny bryggerilinje";
    private static final int A_MOMENT = 500;
    private static final int LONGER_THAN_AUTOSAVE = 3_000;
    private static final String FORGET_WHAT_AUTOSAVE_SAID = """
            () => {
                document.querySelectorAll('[data-autosave-state]').forEach(it => delete it.dataset.state);
                return document.activeElement.closest('[data-autosave]') !== null;
            }
            """;
    private static final String AUTOSAVE_HAS_SPOKEN = """
            () => [...document.querySelectorAll('[data-autosave-state]')]
                    .some(it => it.dataset.state && it.dataset.state !== 'saving')
            """;

    /** What happens to the words once they are typed; the tab is gone after it, or about to be. */
    enum Way {
        KILLED_AT_ONCE((tab, windows) -> {}),
        KILLED_A_MOMENT_LATER((tab, windows) -> tab.waitForTimeout(A_MOMENT)),
        KILLED_AFTER_AUTOSAVE((tab, windows) -> awaitAutosave(tab)),
        BACK_AND_FORWARD((tab, windows) -> {
            tab.goBack();
            tab.goForward();
        }),
        A_LINK_AWAY((tab, windows) -> {
            tab.locator(".brand").click();
            tab.waitForURL(Pattern.compile(".*:\\d+/$"));
        }),
        OFFLINE((tab, windows) -> awaitAutosave(tab)),
        SERVER_GONE((tab, windows) -> awaitAutosave(tab)),
        DISK_FULL_AT_THE_SERVER((tab, windows) -> awaitAutosave(tab)),
        SIGNED_OUT((tab, windows) -> awaitAutosave(tab));

        private final BiConsumer<Page, Windows> then;

        Way(BiConsumer<Page, Windows> then) {
            this.then = then;
        }

        /** Before the last key. */
        void begin(Page tab) {
            switch (this) {
                case OFFLINE -> tab.context().setOffline(true);
                case SERVER_GONE -> posts(tab, Route::abort);
                case DISK_FULL_AT_THE_SERVER -> posts(tab, it -> it.fulfill(new Route.FulfillOptions().setStatus(500)));
                case SIGNED_OUT -> tab.context().clearCookies();
                default -> {}
            }
        }

        /** Until the form says how its saving went; one that does not save itself has nothing to say. */
        static void awaitAutosave(Page tab) {
            if (!(boolean) tab.evaluate(FORGET_WHAT_AUTOSAVE_SAID)) {
                tab.waitForTimeout(A_MOMENT);
                return;
            }
            try {
                tab.waitForFunction(
                        AUTOSAVE_HAS_SPOKEN, null, new Page.WaitForFunctionOptions().setTimeout(LONGER_THAN_AUTOSAVE));
            } catch (TimeoutError spokenBefore) {
                // it was quicker than the question
            }
        }

        private static void posts(Page tab, java.util.function.Consumer<Route> answer) {
            tab.route("**/*", it -> {
                if (it.request().method().equals("POST")) {
                    answer.accept(it);
                } else {
                    it.resume();
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void loseNothing(FormKind kind, Windows windows) {
        var context = windows.signedIn(kind.person()).context();
        var address = kind.address(context.pages().getFirst());
        for (var way : Way.values()) {
            var words = "Ord som står kvar: " + kind + ", " + way + ".";
            var tab = context.newPage();
            tab.navigate("/om-personuppgifter");
            tab.navigate(address);
            tab.evaluate("document.querySelectorAll('main details').forEach(it => { it.open = true; })");
            way.begin(tab);
            tab.locator(kind.field()).first().fill("");
            tab.locator(kind.field()).first().pressSequentially(words);
            way.then.accept(tab, windows);
            tab.close();
            context.setOffline(false);

            var again = context.newPage();
            if (way == Way.SIGNED_OUT) {
                windows.signsIn(again, kind.person());
            }
            again.navigate(address);
            Assertions.assertThat(words(again, kind, words))
                    .as("%s, %s", kind, way)
                    .isEqualTo(words);
            again.evaluate("localStorage.clear()");
            again.close();
        }
    }

    /** The case goes to a colleague while its officer writes: the words become a note that the colleague reads. */
    @Test
    void leavesTheWordsToTheNextOfficer(Windows windows) {
        var first = windows.signedIn("handlaggare2");
        var officer = new Visitor(first).opensCase(OTHER_PROJECT).declaresNoConflict();
        officer.presses("Ta ärendet").sees("Ärendet är ditt.").presses("Börja den formella kontrollen");
        var gates = first.url();
        var words = "Halvfärdigt om stödgrunden, till den som tar över.";
        var note = first.locator("textarea").first();
        posts(first);
        note.fill(words);
        first.waitForTimeout(LONGER_THAN_AUTOSAVE);

        new Visitor(first.context().newPage())
                .goes(FormKind.addressOf(OTHER_PROJECT, first.context().pages().getLast()) + "/tilldelning")
                .selects("Ny handläggare", "Hanna Handläggare")
                .presses("Lämna över")
                .sees("Ärendet har en ny handläggare.");
        first.unroute("**/*");
        note.press("End");
        note.press("!");
        assertThat(first.locator("main")).containsText("du får inte ändra här längre");
        officer.follows("Lämna texten till den nya handläggaren");
        assertThat(first.locator("form.leave textarea")).hasValue(words + "!");
        officer.presses("Lämna som anteckning")
                .sees("Texten är lämnad som en anteckning.")
                .sees(words + "!");
        Assertions.assertThat(first.url()).endsWith("/anteckningar");

        first.navigate(gates);
        assertThat(first.locator("form.leave")).hasCount(0);
        var next = new Visitor(windows.signedIn("handlaggare"))
                .opensCase(OTHER_PROJECT)
                .declaresNoConflict();
        next.follows("Anteckningar").sees(words + "!");
    }

    private static void posts(Page tab) {
        Way.posts(tab, Route::abort);
    }

    /** What the form holds, once the copy or the draft that the page offers has been taken. */
    private static String words(Page tab, FormKind kind, String words) {
        for (var draft : tab.locator("main a[href*='utkast=']").all().stream()
                .map(it -> it.getAttribute("href"))
                .toList()) {
            tab.navigate(draft);
            if (tab.locator(kind.field()).first().inputValue().equals(words)) {
                return words;
            }
        }
        if (FormKind.isOffered(tab)) {
            FormKind.offers(tab).first().click();
        }
        return tab.locator(kind.field()).first().inputValue();
    }
}
