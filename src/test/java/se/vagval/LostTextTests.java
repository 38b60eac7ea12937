package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.identity.AddressBook;
import se.vagval.web.TypedText;
import se.vagval.web.frame.Places;

/** Nothing typed is lost on the way out: whatever stops a form, the page that says so shows what was written. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({StatementCounter.class, TestPeople.class, TestCases.class})
class LostTextTests {

    private static final String TEXT = "En halvtimmes <arbete> & mer";
    private static final String SHOWN = "En halvtimmes &lt;arbete&gt; &amp; mer";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    AddressBook addresses;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyFormThatComesAfterTheSessionHasEndedIsShownBack() {
        for (var pattern : posts()) {
            var answer = post(new Wire(port), address(pattern), "reason", TEXT, "losenord", "hemligt ord");

            assertThat(answer.statusCode()).as(pattern).isEqualTo(401);
            assertThat(answer.body())
                    .as(pattern)
                    .contains("Du är inte längre inloggad", SHOWN)
                    .doesNotContain("hemligt ord", "inte öppen för din roll");
        }
    }

    @Test
    void everyFormWithATokenThatNoLongerFitsIsShownBack() {
        var client = new Wire(port).signedIn("handlaggare");
        for (var pattern : posts()) {
            var answer = post(client, address(pattern), "_csrf", "gammal", "reason", TEXT);

            assertThat(answer.statusCode()).as(pattern).isEqualTo(403);
            assertThat(answer.body())
                    .as(pattern)
                    .contains("Sidan hade blivit för gammal", SHOWN)
                    .doesNotContain("inte öppen för din roll");
        }
    }

    @Test
    void whatIsRefusedIsShownBackWithTheReason() {
        var undeclared = cases.registered();
        assertThat(browser.post()
                        .uri("/arenden/" + undeclared + "/anteckningar")
                        .with(csrf())
                        .with(user(people.signedIn(TestPeople.OFFICER)))
                        .param("text", TEXT))
                .hasRedirectedUrl("/arenden/" + undeclared + "/jav")
                .flash()
                .containsEntry(TypedText.FLASH, List.of(TEXT));

        var id = cases.inFormalCheck();
        assertThat(browser.post()
                        .uri("/arenden/" + id + "/anteckningar")
                        .with(csrf())
                        .with(user(people.signedIn(TestPeople.OTHER_OFFICER)))
                        .param("heading", "Samtal med sökanden")
                        .param("text", TEXT))
                .hasStatus(403)
                .bodyText()
                .contains("Ärendet har en annan handläggare", SHOWN, "Samtal med sökanden");
    }

    /** A page that tells of a clash stands at the address that was posted to; the way to what was saved leads to a page. */
    @Test
    void everyFormHasAPageToGoBackTo() {
        for (var pattern : posts()) {
            assertThat(addresses.at(HttpMethod.GET, places.homeOf(address(pattern))))
                    .as(pattern)
                    .isPresent();
        }
        assertThat(places.homeOf("/arenden/1/utlatande/inlamning")).isEqualTo("/arenden/1/utlatande");
        assertThat(places.homeOf("/arenden/1/bedomning/D8/belagg")).isEqualTo("/arenden/1/bedomning/D8");
    }

    @Test
    void leavesOutWhatThePortalPutThereAndWhatIsSecret() {
        var request = new MockHttpServletRequest("POST", "/arenden");
        request.addParameter("_csrf", "token");
        request.addParameter("_sandning", "nyckel");
        request.addParameter("version", "12");
        request.addParameter("caseFile", UUID.randomUUID().toString());
        request.addParameter("kind", "FILE_NOTE");
        request.addParameter("round", "2");
        request.addParameter("hash", "0a".repeat(32));
        request.addParameter("password", "ett hemligt lösenord");
        request.addParameter("amount", "400000");
        request.addParameter("text", TEXT, "", "Andra stycket");

        assertThat(TypedText.in(request)).containsExactly("400000", TEXT, "Andra stycket");
        request.setMethod("GET");
        assertThat(TypedText.in(request)).isEmpty();
    }

    /** Over the wire, with the key that stands in the form: as many as -Dvagval.attack.times tells. */
    @Test
    void oneNotePressedManyTimesOverTheWireIsOneNote() throws Exception {
        var times = Integer.getInteger("vagval.attack.times", 40);
        var id = cases.inFormalCheck();
        var client = new Wire(port).signedIn("handlaggare");
        var address = "/arenden/" + id + "/anteckningar";
        var form = client.get(address).body();
        var mark = UUID.randomUUID().toString() + " kl. 9";

        try (var fingers = Executors.newFixedThreadPool(times)) {
            var presses = fingers.invokeAll(IntStream.range(0, times)
                    .<Callable<Integer>>mapToObj(it -> () -> post(
                                    client,
                                    address,
                                    "_csrf",
                                    hidden(form, "_csrf"),
                                    "_sandning",
                                    hidden(form, "_sandning"),
                                    "kind",
                                    "FILE_NOTE",
                                    "heading",
                                    mark,
                                    "heldOn",
                                    "2026-01-20",
                                    "text",
                                    TEXT)
                            .statusCode())
                    .toList());
            for (var press : presses) {
                assertThat(press.get()).isEqualTo(302);
            }
        }

        assertThat(jdbc.sql("select count(*) from file_note where heading = ?")
                        .param(mark)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private static String hidden(String form, String name) {
        var field =
                Pattern.compile("name=\"" + name + "\"\\s+value=\"([^\"]+)\"").matcher(form);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static HttpResponse<String> post(Wire client, String address, String... fields) {
        var form = new LinkedHashMap<String, List<String>>();
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], List.of(fields[at + 1]));
        }
        return client.post(address, form);
    }

    private static String address(String pattern) {
        return pattern.replace("{datum}", "2031-01-01")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private List<String> posts() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("se.vagval"))
                .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(it -> it.getKey().getPatternValues().stream())
                .filter(it -> addresses
                        .find(HttpMethod.POST, it)
                        .filter(entry -> !entry.isOpen())
                        .isPresent())
                .sorted()
                .toList();
    }
}
