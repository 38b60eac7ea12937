package se.vagval;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.web.TypedText;

/**
 * Fills a form with words and learns from the portal's own faults which of its fields ask for something else: a number, a day,
 * a tick. So a form that nobody has told of is filled as well.
 */
final class FormFilling {

    private static final List<String> INSTEAD_OF_WORDS = List.of(
            "7", "", "202100-5489", "RUN/117/2026", "ny-kod-7", "A7", "namn@lan.exempel", "9.00", "2031-05-06", "2031");
    private static final Pattern SUMMARY =
            Pattern.compile("<section class=\"error-summary\"(.*?)</section>", Pattern.DOTALL);
    private static final Pattern FAULT = Pattern.compile("href=\"#([^\"]+)\"");
    private static final int UNPROCESSABLE = 422;

    private final MockMvcTester browser;
    private final TestPeople people;
    private final WrittenForm form;
    private final Map<String, String> learnt = new HashMap<>();

    FormFilling(MockMvcTester browser, TestPeople people, WrittenForm form) {
        this.browser = browser;
        this.people = people;
        this.form = form;
    }

    /**
     * What was sent, with the words that were in it, and what it got.
     *
     * @param shown the page that answered, and what the next one will show of what was typed
     */
    record Sent(int status, String shown, String next, String notice, Map<String, String> words) {

        boolean isTaken() {
            return status == 302 && !notice.contains(".refused.");
        }

        List<String> missing() {
            return missing(shown, words);
        }

        static List<String> missing(String page, Map<String, String> words) {
            var plain = HtmlUtils.htmlUnescape(page);
            return words.entrySet().stream()
                    .filter(it -> !plain.contains(it.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Once more and once more, until it is no longer the filling that is at fault. */
    Sent send(String mark) {
        var sent = sendOnce(mark);
        for (var round = 0; sent.status() == UNPROCESSABLE && learn(sent.shown(), round); round++) {
            sent = sendOnce(mark);
        }
        return sent;
    }

    Sent sendOnce(String mark) {
        var words = form.words(mark);
        words.keySet().removeAll(learnt.keySet());
        var fields = new LinkedHashMap<>(form.chosen());
        words.forEach((name, text) -> fields.put(name, List.of(text)));
        learnt.forEach((name, value) -> fields.put(name, List.of(value)));
        return exchange(fields, words);
    }

    /** The form that leaves what was written to the case, as the page that said no shows it. */
    Sent leave() {
        var fields = new LinkedHashMap<>(FormFields.of(form.html(), "/lamnad"));
        fields.keySet().removeAll(WrittenForm.KEYS);
        return exchange(fields, Map.of());
    }

    private boolean learn(String page, int round) {
        var at = faulty(page);
        at.forEach(id -> {
            var field = form.field(id);
            if (!field.getKey().isEmpty() && round < INSTEAD_OF_WORDS.size()) {
                learnt.put(field.getKey(), field.getValue().isEmpty() ? INSTEAD_OF_WORDS.get(round) : field.getValue());
            }
        });
        return !at.isEmpty() && round < INSTEAD_OF_WORDS.size();
    }

    private static Set<String> faulty(String page) {
        var ids = new LinkedHashSet<String>();
        SUMMARY.matcher(page)
                .results()
                .forEach(it -> FAULT.matcher(it.group(1)).results().forEach(fault -> ids.add(fault.group(1))));
        return ids;
    }

    private Sent exchange(Map<String, List<String>> fields, Map<String, String> words) {
        var request = browser.post().uri(form.address()).with(csrf()).with(user(people.signedIn(form.person())));
        MvcTestResult answer;
        if (form.isMultipart()) {
            var parts = request.multipart().file(new MockMultipartFile("nothing", new byte[0]));
            fields.forEach((name, values) -> parts.param(name, values.toArray(String[]::new)));
            answer = parts.exchange();
        } else {
            for (var field : new ArrayList<>(fields.entrySet())) {
                request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
            }
            answer = request.exchange();
        }
        var flash = flash(answer);
        var response = answer.getResponse();
        return new Sent(
                response.getStatus(),
                WrittenForms.text(response) + flash.getOrDefault(TypedText.FLASH, ""),
                response.getRedirectedUrl() == null ? "" : response.getRedirectedUrl(),
                String.valueOf(flash.get("notice")),
                words);
    }

    /** What the next page is told; nothing where somebody was turned away before any room had seen it. */
    private static Map<String, Object> flash(MvcTestResult answer) {
        Map<String, Object> flash = answer.getMvcResult().getFlashMap();
        return flash == null ? Map.of() : flash;
    }
}
