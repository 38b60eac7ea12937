package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.identity.UserId;

/**
 * Eight people post the same form in the same moment, each with a text of their own, all with the version the page showed.
 * What stood there is not sent along: with it one person's own saves would be put together, as {@code StatementMergingTests}
 * tells.
 */
final class Race {

    private static final Pattern USE_THEIRS = Pattern.compile("class=\"clash\"[\\s\\S]*?<a [^>]*href=\"([^\"]+)\"");
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 3;
    private static final int SAVED = 302;
    private static final int CLASH = 409;
    private static final int UNPROCESSABLE = 422;

    private final MockMvcTester browser;
    private final TestPeople people;

    Race(MockMvcTester browser, TestPeople people) {
        this.browser = browser;
        this.people = people;
    }

    /** A form: where it stands, the end of its action, who has it open, and what each writes in it. */
    record Form(
            String name, UserId person, Supplier<String> page, String action, IntFunction<Map<String, String>> typed) {}

    DynamicTest of(Form form) {
        return DynamicTest.dynamicTest(form.name(), () -> rounds(form));
    }

    /** Exactly one is told that it was saved, time after time. */
    private void rounds(Form form) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var page = form.page().get();
            var shown = browser.get()
                    .uri(URI.create(page))
                    .with(user(people.signedIn(form.person())))
                    .exchange()
                    .getResponse();
            assertThat(shown.getStatus()).as("%s is shown", page).isEqualTo(200);
            var fields = FormFields.of(shown.getContentAsString(StandardCharsets.UTF_8), actionOf(page, form));
            var answers = answers(page, form, fields);
            assertThat(answers)
                    .as("answers in round %d", round)
                    .extracting(MockHttpServletResponse::getStatus)
                    .containsOnlyOnce(SAVED)
                    .isSubsetOf(SAVED, CLASH, UNPROCESSABLE);
            for (var answer : answers) {
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8).contains("<title>Fel: "))
                        .as("the title of an answer with status %s", answer.getStatus())
                        .isEqualTo(answer.getStatus() != SAVED);
            }
            leadsToWhatWasSaved(form, answers);
        }
    }

    /** "Använd den sparade texten" opens a page, although what was posted to may take posts only. */
    private void leadsToWhatWasSaved(Form form, List<MockHttpServletResponse> answers) throws Exception {
        for (var answer : answers) {
            var link = USE_THEIRS.matcher(answer.getContentAsString(StandardCharsets.UTF_8));
            if (answer.getStatus() == CLASH && link.find()) {
                assertThat(browser.get()
                                .uri(URI.create(link.group(1)))
                                .with(user(people.signedIn(form.person())))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(link.group(1))
                        .isEqualTo(200);
                return;
            }
        }
    }

    private static String actionOf(String page, Form form) {
        return form.action().isEmpty() ? page : form.action();
    }

    private List<MockHttpServletResponse> answers(String page, Form form, Map<String, List<String>> fields)
            throws Exception {
        var together = new CyclicBarrier(PEOPLE);
        try (var crowd = Executors.newFixedThreadPool(PEOPLE)) {
            var answers = new ArrayList<Future<MockHttpServletResponse>>();
            for (var person = 0; person < PEOPLE; person++) {
                var typed = new LinkedHashMap<>(fields);
                form.typed().apply(person).forEach((name, text) -> typed.put(name, List.of(text)));
                answers.add(crowd.submit(() -> {
                    together.await();
                    return post(page, form, typed);
                }));
            }
            var given = new ArrayList<MockHttpServletResponse>();
            for (var answer : answers) {
                given.add(answer.get());
            }
            return given;
        }
    }

    private MockHttpServletResponse post(String page, Form form, Map<String, List<String>> typed) {
        var address = form.action().isEmpty() || page.endsWith(form.action()) ? page : page + form.action();
        var request = browser.post().uri(URI.create(address)).with(csrf()).with(user(people.signedIn(form.person())));
        for (var field : typed.entrySet()) {
            if (!field.getKey().equals("_csrf") && !field.getKey().endsWith("base")) {
                request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
            }
        }
        return request.exchange().getResponse();
    }
}
