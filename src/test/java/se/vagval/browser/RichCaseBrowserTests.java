package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import se.vagval.identity.domain.SignIn;

/**
 * Rika ärenden: cases that have been walked the whole way by what people do, read on every page and paper by the one who has
 * most to read there. What is read is kept beside the tests, word for word: a field on a page that shows another's value, a
 * word, a date or a sum that is no longer there is seen here. A change that is meant is kept anew by running this class with
 * {@code VAGVAL_KEEP_PAGES=yes} and read in the difference.
 */
@DemoPortal
@Import(SteadyDay.class)
class RichCaseBrowserTests {

    private static final Path KEPT = Path.of("src/test/resources/rich-cases");

    private static final Pattern NUMBER = Pattern.compile("\\{([^}]+)}");

    @Autowired
    WebApplicationContext portal;

    @Autowired
    SignIn people;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "/arenden/{RUN/9106/2026}, handlaggare, granted",
        "/arenden/{RUN/9102/2026}/beslut, handlaggare, declined",
        "/sammantraden/2026-11-16, fortroendevald, meeting"
    })
    void standsOnEveryPageAsItWasWalked(String address, String person, String name) throws IOException {
        var browser =
                MockMvcTester.from(portal, it -> it.apply(springSecurity()).build());
        var pages = new CaseBook(browser, people.present(person).orElseThrow(), of(address)).pages();
        var file = KEPT.resolve(name + ".txt");
        if (System.getenv("VAGVAL_KEEP_PAGES") != null) {
            Files.writeString(
                    file,
                    pages.entrySet().stream()
                            .map(it -> "=== " + it.getKey() + "\n" + String.join("\n", it.getValue()) + "\n")
                            .collect(Collectors.joining()));
        }

        var all = new SoftAssertions();
        var kept = new ArrayList<String>();
        for (var page : Files.readString(file).split("(?m)^=== ")) {
            var lines = page.lines().toList();
            if (!lines.isEmpty()) {
                kept.add(lines.getFirst());
                all.assertThat(pages.getOrDefault(lines.getFirst(), List.of()))
                        .as(lines.getFirst())
                        .containsExactlyElementsOf(lines.subList(1, lines.size()));
            }
        }
        all.assertAll();
        assertThat(pages.keySet()).containsExactlyInAnyOrderElementsOf(kept).hasSizeGreaterThan(5);
    }

    /** With the case where its number stands. */
    private String of(String address) {
        return NUMBER.matcher(address)
                .replaceAll(it -> database.sql("select id from case_file where registry_number = :number")
                        .param("number", it.group(1))
                        .query(String.class)
                        .single());
    }
}
