package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that a role can reach by links is opened as that role. Each start page, and each kind of page the first time
 * it is met, is read by the Nu checker and looked at by axe: in the light, in the dark (its colours, the one thing that differs
 * there), and at 320 pixels, where nothing may need sideways scrolling.
 */
@DemoPortal
class EveryPageBrowserTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int MOST_PAGES_OF_ONE_KIND = 1;
    private static final int MOST_PAGES = 90;
    private static final Set<String> KINDS_SEEN = new HashSet<>();
    private static final NuChecker HTML = new NuChecker();

    @AfterAll
    static void everyPageIsHtmlAsTheStandardSays() throws Exception {
        assertThat(HTML.pages()).isGreaterThan(40);
        assertThat(HTML.faults()).as("what the Nu checker says").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handlaggare", "handlaggare2", "enhetschef", "enhetschef2", "direktor", "namndsekreterare",
                "fortroendevald", "registrator", "rus-samordnare", "statistiker", "revisor", "forvaltare"
            })
    void isAccessibleToEveryRole(String name, Chromium.Windows windows) {
        var page = windows.signedIn(name);
        var faults = new ArrayList<String>();
        page.navigate("/");
        assertThat(page.locator("section[aria-labelledby=borja] li a").count())
                .as("things for %s to begin with", name)
                .isEqualTo(3);
        var seen = crawl(page, faults);
        assertThat(seen.size()).as("pages seen by %s", name).isGreaterThan(4);
        assertThat(faults).as("faults seen by %s on %s", name, seen.keySet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggning", "/tillganglighet", "/om-personuppgifter", "/finns-inte"})
    void isAccessibleBeforeSigningIn(String address, Chromium.Windows windows) {
        var page = windows.window(1280, ColorScheme.LIGHT, true);
        var faults = new ArrayList<String>();
        HTML.add(address, page.navigate(address).text());
        look(page, address, faults);
        assertThat(faults).isEmpty();
    }

    private static Map<String, Integer> crawl(Page page, List<String> faults) {
        var waiting = new ArrayDeque<>(List.of("/"));
        var seen = new LinkedHashMap<String, Integer>();
        var kinds = new LinkedHashMap<String, Integer>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var address = waiting.poll();
            if (seen.containsKey(address) || kinds.merge(kind(address), 1, Integer::sum) > MOST_PAGES_OF_ONE_KIND) {
                continue;
            }
            var answer = page.navigate(address);
            seen.put(address, answer.status());
            if (answer.status() != 200) {
                faults.add(address + " answers " + answer.status());
                continue;
            }
            if (!KINDS_SEEN.contains(kind(address))) {
                HTML.add(address, answer.text());
            }
            look(page, address, faults);
            waiting.addAll(links(page));
        }
        return seen;
    }

    private static void look(Page page, String address, List<String> faults) {
        page.setViewportSize(1280, 900);
        var isNew = KINDS_SEEN.add(kind(address));
        if (isNew || address.equals("/")) {
            axe(page, address + " (light)", faults);
        }
        if (!isNew) {
            return;
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        axe(new AxeBuilder(page).withRules(OF_COLOURS), address + " (dark)", faults);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 640);
        axe(page, address + " (320)", faults);
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > 320) {
            faults.add(address + " is " + width + " pixels wide on a screen of 320");
        }
        page.setViewportSize(1280, 900);
    }

    private static void axe(Page page, String where, List<String> faults) {
        axe(new AxeBuilder(page).withTags(RULES), where, faults);
    }

    private static void axe(AxeBuilder looking, String where, List<String> faults) {
        looking.analyze()
                .getViolations()
                .forEach(it -> faults.add(where + ": " + it.getId() + " – " + it.getHelp() + " "
                        + it.getNodes().stream()
                                .limit(2)
                                .map(node -> node.getHtml())
                                .toList()));
    }

    /** Links to pages of the portal; documents and files are left to other tests. */
    @SuppressWarnings("unchecked")
    static List<String> links(Page page) {
        var found = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                        .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
                        .map(a => a.pathname + a.search)
                """);
        return found.stream()
                .distinct()
                .filter(it -> !it.matches(
                        ".*(\\.(pdf|docx|yaml|json|jsonld|csv|xlsx|zip|ics)|/(pdf|docx|csv|xlsx|json|underlag)|/original"
                                + "|/bilagor/[^/]+)(\\?.*)?$"))
                .toList();
    }

    /** Addresses that differ in ids only are of one kind. */
    static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{datum}")
                .replaceAll("(?<=/)(D\\d+|\\d+)(?=/|$)", "{nr}")
                .replaceAll("(?<=/(delar|handbok)/)[^?]+", "{sak}")
                .replaceAll("(?<=/)\\d{4}-\\d(?=/|$)", "{kvartal}")
                .replaceAll("\\?.*", "?");
    }
}
