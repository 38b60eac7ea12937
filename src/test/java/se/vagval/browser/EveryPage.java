package se.vagval.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vagval.WalkedAddress;

/** A walk over every page that people can reach by links: the kinds of page that all its walkers have met, and what axe says. */
final class EveryPage {

    static final String[] OPEN = {"/inloggning", "/tillganglighet", "/om-personuppgifter", "/finns-inte"};

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int MOST_PAGES_OF_ONE_KIND = 1;
    private static final int MOST_PAGES = 90;

    private static final int FEW_PLACES = 2;
    private static final String PLACES = """
            () => [...document.querySelectorAll('nav.jump a[href^="#"]')]
                    .filter(it => document.getElementById(decodeURIComponent(it.hash.slice(1)))).length
            """;

    private final Set<String> kindsSeen = new HashSet<>();
    private final Look look;

    EveryPage(Look look) {
        this.look = look;
    }

    /** What is looked at on a page that answered. */
    interface Look {
        void at(Page page, Response answer, String address, boolean isNew, List<String> faults);
    }

    /** Those of Demoläge, in the order in which they walk. */
    static List<String> people() {
        return List.of(
                "handlaggare",
                "handlaggare2",
                "enhetschef",
                "enhetschef2",
                "direktor",
                "namndsekreterare",
                "fortroendevald",
                "registrator",
                "rus-samordnare",
                "statistiker",
                "revisor",
                "forvaltare");
    }

    /** Addresses and what they answered. */
    Map<String, Integer> walkedThrough(Page page, List<String> faults) {
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
            see(page, answer, address, faults);
            waiting.addAll(links(page));
        }
        return seen;
    }

    /** A page that no walk leads to. */
    void see(Page page, Response answer, String address, List<String> faults) {
        look.at(page, answer, address, kindsSeen.add(kind(address)), faults);
    }

    /** A page that is higher than that has sections to jump between; they are found when a page of that width opens. */
    static void height(Page page, int tall, String address, List<String> faults) {
        var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        if (height > tall && places(page) < FEW_PLACES) {
            page.reload();
            if (places(page) < FEW_PLACES) {
                faults.add(address + " is " + height + " pixels high, without sections to jump between");
            }
        }
    }

    private static int places(Page page) {
        return ((Number) page.evaluate(PLACES)).intValue();
    }

    /** Every rule for accessible pages. */
    static void axe(Page page, String where, List<String> faults) {
        axe(builder(page).withTags(RULES), where, faults);
    }

    static void axe(Page page, List<String> rules, String where, List<String> faults) {
        axe(builder(page).withRules(rules), where, faults);
    }

    /** Tells of faults alone: to describe everything that is right takes as long as to look. No page has frames of others. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder builder(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
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
                .filter(it -> !WalkedAddress.isDocument(it))
                .toList();
    }

    static String kind(String address) {
        return WalkedAddress.kind(address);
    }
}
