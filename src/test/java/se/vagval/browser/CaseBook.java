package se.vagval.browser;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.document.PdfText;

/**
 * Ett ärende som bok: every page and paper of a case that one person comes to by links, as what there is to read in it: words,
 * and what stands in fields and choices. What is new each time the portal is filled (addresses, fingerprints, times of the
 * day) is told by a mark.
 */
final class CaseBook {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b(?=[0-9a-f]*\\d)[0-9a-f]{16,64}\\b");
    private static final Pattern TIME = Pattern.compile("(kl\\.[ \u00a0]?)\\d?\\d[.:]\\d\\d|T\\d\\d:\\d\\d[^\\s<]*Z");
    private static final Set<String> NO_WORDS = Set.of(".zip", ".xlsx", ".docx", "/docx", ".ics");
    private static final String LINES =
            "p, li, dt, dd, h1, h2, h3, h4, legend, label, tr, summary, option, caption, button, pre, textarea, input, br";

    private final MockMvcTester portal;
    private final UserDetails reader;
    private final String address;

    CaseBook(MockMvcTester portal, UserDetails reader, String address) {
        this.portal = portal;
        this.reader = reader;
        this.address = address;
    }

    /** By address within the case. */
    SortedMap<String, List<String>> pages() {
        var pages = new TreeMap<String, List<String>>();
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(address));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (!seen.add(next) || NO_WORDS.stream().anyMatch(next::endsWith)) {
                continue;
            }
            var answer = portal.get().uri(next).with(user(reader)).exchange().getResponse();
            if (answer.getStatus() == 200) {
                pages.put(steady(next.substring(address.length())), read(answer, waiting));
            }
        }
        return pages;
    }

    private List<String> read(MockHttpServletResponse answer, ArrayDeque<String> links) {
        var kind = String.valueOf(answer.getContentType());
        if (kind.startsWith("application/pdf")) {
            return lines(PdfText.body(answer.getContentAsByteArray()));
        }
        var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (!kind.startsWith("text/html")) {
            return lines(text);
        }
        var main = Jsoup.parse(text).selectFirst("main");
        if (main == null) {
            return List.of();
        }
        main.select("a[href]").stream()
                .map(it -> it.attr("href").replaceFirst("#.*", ""))
                .filter(it -> it.startsWith(address) && !it.contains("?"))
                .forEach(links::add);
        return lines(words(main));
    }

    private static String words(Element main) {
        main.select("script, template, svg, input[type=hidden], .breadcrumbs, nav")
                .remove();
        main.select("select").forEach(it -> it.select("option:not([selected])").remove());
        main.select("input").forEach(CaseBook::say);
        main.select("textarea").forEach(it -> it.text("[" + it.wholeText().strip() + "]"));
        main.select(LINES).forEach(it -> it.before("\u2028"));
        return main.wholeText().replaceAll("[\\s\\h]+", " ").replace('\u2028', '\n');
    }

    private static void say(Element field) {
        switch (field.attr("type")) {
            case "radio", "checkbox" -> field.after(field.hasAttr("checked") ? "[x]" : "[ ]");
            case "file", "submit" -> {}
            default -> field.after("[" + field.attr("value") + "]");
        }
    }

    private static List<String> lines(String text) {
        return steady(text)
                .lines()
                .map(it -> it.replaceAll("[\\s\\h]+", " ").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String steady(String text) {
        var withoutIds = ID.matcher(text).replaceAll("#");
        var withoutTimes = TIME.matcher(withoutIds).replaceAll(it -> it.group().startsWith("T") ? "T…" : "kl. …");
        return FINGERPRINT.matcher(withoutTimes).replaceAll("##");
    }
}
