package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.ServletRequestPathUtils;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/**
 * The forms of the portal: everybody walks by links over all that they reach in the living example, and every form with a
 * field for words is met. A form that is built tomorrow is among them by standing on a page.
 */
final class WrittenForms {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final Pattern FORM =
            Pattern.compile("<form\\b(?=[^>]*method=\"post\")([^>]*)>.*?</form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*\\sformaction=\"[^>]*)>");
    private static final Pattern NAMING = Pattern.compile(
            "<(?:input|textarea|select)\\b[^>]*\\sform=\"([^\"]+)\"[^>]*>(?:[^<]*</textarea>)?", Pattern.DOTALL);
    private static final int MOST_OF_A_KIND = 6;

    private final MockMvcTester browser;
    private final TestPeople people;
    private final RequestMappingHandlerMapping mappings;

    private final Map<String, WrittenForm> met = new LinkedHashMap<>();
    private final Set<String> posts = new TreeSet<>();
    private final List<List<WrittenForm>> pages = new ArrayList<>();
    private final Map<String, String> patterns = new HashMap<>();

    WrittenForms(MockMvcTester browser, TestPeople people, RequestMappingHandlerMapping mappings) {
        this.browser = browser;
        this.people = people;
        this.mappings = mappings;
    }

    /** @param look what else is looked at on each page */
    WrittenForms walk(BiConsumer<String, String> look) {
        Stream.concat(
                        Stream.of(Role.values())
                                .map(it -> people.signedIn(it).person().id()),
                        Stream.of(TestPeople.OTHER_OFFICER, TestPeople.OTHER_MANAGER))
                .forEach(it -> walk(it, look));
        return this;
    }

    /** A page that the living example has no link to: its case is in a stage of its own. */
    WrittenForms visit(UserId reader, String address) {
        var answer = get(address, reader);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        pages.add(formsOf(text(answer), address, reader));
        return this;
    }

    /** One of each kind. */
    List<WrittenForm> all() {
        return List.copyOf(met.values());
    }

    /** Those of one page. */
    List<List<WrittenForm>> byPage() {
        return pages;
    }

    /** Every address that a form of any page is sent to, also one that is but a button. */
    Set<String> addresses() {
        return posts;
    }

    private void walk(UserId reader, BiConsumer<String, String> look) {
        var waiting = new ArrayDeque<>(List.of("/"));
        var seen = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (!seen.add(address)
                    || WalkedAddress.isDocument(address)
                    || kinds.merge(WalkedAddress.kind(address), 1, Integer::sum) > MOST_OF_A_KIND) {
                continue;
            }
            var answer = get(address, reader);
            if (answer.getStatus() == 200) {
                var page = text(answer);
                look.accept(address, page);
                pages.add(formsOf(page, address, reader));
                LINK.matcher(page).results().forEach(it -> waiting.add(HtmlUtils.htmlUnescape(it.group(1))));
            }
        }
    }

    private List<WrittenForm> formsOf(String page, String address, UserId reader) {
        return FORM.matcher(page)
                .results()
                .flatMap(it -> formsOf(it.group(1), it.group(), page, address, reader))
                .peek(it -> posts.add(it.pattern()))
                .filter(it -> !it.texts().isEmpty())
                .peek(it -> met.merge(it.pattern(), it, WrittenForms::richer))
                .toList();
    }

    /** The form itself, and once more for each button that sends its words to an address of its own. */
    private Stream<WrittenForm> formsOf(String tag, String html, String page, String address, UserId reader) {
        var given = WrittenForm.attribute(tag, "action");
        var action = given.isEmpty() ? address : given;
        var id = WrittenForm.attribute(tag, "id");
        var whole = withItsOwn(html, id, page);
        var buttons = BUTTON.matcher(page)
                .results()
                .filter(it -> html.contains(it.group())
                        || !id.isEmpty() && id.equals(WrittenForm.attribute(it.group(1), "form")))
                .map(it -> sentBy(it.group(1), whole, address, reader));
        return Stream.concat(
                Stream.of(new WrittenForm(patternOf("POST", action), reader, address, action, whole)), buttons);
    }

    /** A field may stand in one form and belong to another, which it names. */
    private static String withItsOwn(String form, String id, String page) {
        var others = NAMING.matcher(form).replaceAll("");
        var own = NAMING.matcher(page)
                .results()
                .filter(it -> it.group(1).equals(id))
                .map(MatchResult::group)
                .collect(Collectors.joining());
        return others.replace("</form>", own + "</form>");
    }

    /** A button that sends the words of its form to an address of its own, with what it says itself. */
    private WrittenForm sentBy(String button, String form, String page, UserId reader) {
        var action = WrittenForm.attribute(button, "formaction");
        var said = "<input type=\"hidden\" name=\"%s\" value=\"%s\"></form>"
                .formatted(WrittenForm.attribute(button, "name"), WrittenForm.attribute(button, "value"));
        return new WrittenForm(patternOf("POST", action), reader, page, action, form.replace("</form>", said));
    }

    /** The same kind may stand with more fields on another page. */
    private static WrittenForm richer(WrittenForm one, WrittenForm other) {
        return other.texts().size() > one.texts().size() ? other : one;
    }

    MockHttpServletResponse get(String address, UserId reader) {
        return browser.get()
                .uri(URI.create(address))
                .with(user(people.signedIn(reader)))
                .exchange()
                .getResponse();
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String patternOf(String method, String address) {
        var path = address.split("\\?")[0];
        return patterns.computeIfAbsent(method + path, it -> {
            var request = new MockHttpServletRequest(method, path);
            ServletRequestPathUtils.parseAndCache(request);
            try {
                mappings.getHandler(request);
            } catch (Exception none) {
                return path;
            }
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return pattern == null ? path : pattern.toString();
        });
    }
}
