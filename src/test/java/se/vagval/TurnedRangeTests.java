package se.vagval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever types an end before its beginning is told so, and finds both as they were typed. */
@PortalTest
class TurnedRangeTests {

    private static final String TURNED = "Till ligger före från. Byt plats på dem, eller lämna den ena tom.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @CsvSource({
        "/arenden?fran=2030-02-01&till=2020-03-01, 2030-02-01, 2020-03-01",
        "/sok?sok=stig&fran=2030-02-01&till=2020-03-01, 2030-02-01, 2020-03-01",
        "/portfolj?fran=2026&till=2020, 2026, 2020",
        "/portfolj?fran=2030&till=2020, 2030, 2020"
    })
    void saysThatTheEndLiesBeforeTheBeginning(String address, String from, String until) {
        var page = page(address);

        assertThat(page).contains(TURNED);
        assertThat(folded(page)).doesNotContain(TURNED);
        assertThat(typed(page, "fran")).isEqualTo(from);
        assertThat(typed(page, "till")).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "/arenden?fran=2020-03-01&till=2020-03-01",
        "/arenden?till=2020-03-01",
        "/sok?sok=stig&fran=2020-03-01",
        "/portfolj?fran=2020&till=2020",
        "/portfolj?till=2020",
        "/portfolj?matt=ONGOING&fran=2026&till=2020"
    })
    void saysNothingOfWhatIsRight(String address) {
        assertThat(page(address)).doesNotContain(TURNED, "Portföljen har åren");
    }

    @Test
    void saysWhichYearsThereAreInsteadOfChangingThem() {
        var page = page("/portfolj?fran=1066&till=2020");

        assertThat(page).contains("Portföljen har åren 1990–");
        assertThat(typed(page, "fran")).isEqualTo("1066");
        assertThat(typed(page, "till")).isEqualTo("2020");
    }

    /** Neither a file nor a list of cases answers another question than the one that was asked. */
    @ParameterizedTest
    @ValueSource(strings = {"/portfolj/fil/xlsx", "/portfolj/arenden"})
    void leadsToThePageThatSaysIt(String address) {
        var asked = "?fran=2026&till=2024&snitt=SEAT&bara=MUNICIPALITY:2303";

        assertThat(browser.get().uri(address + asked).with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/portfolj" + asked);
        assertThat(browser.get()
                        .uri(address + "?fran=2024&till=2026&snitt=SEAT")
                        .with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arenden/lista.csv", "/arenden/lista.xlsx", "/arenden/nyps.csv", "/arenden/vyer"})
    void leadsToTheListThatSaysIt(String address) {
        for (var asked : List.of("?fran=2030-02-01&till=2020-03-01&kommun=2303", "?fran=igår", "?sok=a")) {
            assertThat(browser.get().uri(address + asked).with(user(people.signedIn(TestPeople.OFFICER))))
                    .as(asked)
                    .hasStatus3xxRedirection()
                    .satisfies(
                            it -> assertThat(URLDecoder.decode(it.getResponse().getRedirectedUrl(), UTF_8))
                                    .isEqualTo("/arenden" + asked));
        }
    }

    /** A new pair in an address belongs above. The versions of a paper are two to be compared, in whatever order. */
    @Test
    void knowsEveryPairInAnAddress() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var pairs = sources.filter(it -> it.toString().endsWith(".java"))
                    .filter(TurnedRangeTests::hasPair)
                    .map(it -> it.getFileName().toString().replace(".java", ""))
                    .toList();

            assertThat(pairs)
                    .containsExactlyInAnyOrder(
                            "CaseListFilter",
                            "SearchFilter",
                            "PortfolioFilter",
                            "ApiController",
                            "PaperVersionController",
                            "VersionController");
        }
    }

    private static boolean hasPair(Path source) {
        try {
            var text = Files.readString(source);
            return Pattern.compile("(LocalDate|Integer) fran[,)]").matcher(text).find()
                            && Pattern.compile("(LocalDate|Integer) till[,)]")
                                    .matcher(text)
                                    .find()
                    || text.contains("name = \"fran\"") && text.contains("name = \"till\"");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String page(String address) {
        var answer = browser.get()
                .uri(address)
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }

    /** What nobody sees before opening it. */
    private static String folded(String page) {
        return Pattern.compile("<details>.*?</details>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    private static String typed(String page, String field) {
        var input = Pattern.compile("<input[^>]*name=\"" + field + "\"[^>]*>").matcher(page);
        assertThat(input.find()).as(field).isTrue();
        var value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
        return value.find() ? value.group(1) : "";
    }
}
