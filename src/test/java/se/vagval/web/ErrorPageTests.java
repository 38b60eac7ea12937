package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        classes = ShellTests.Sample.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vagval.test.demo=true", "server.tomcat.max-parameter-count=1500"})
@AutoConfigureMockMvc
class ErrorPageTests {

    @Autowired
    MockMvcTester browser;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/prov/fel/saknas, 404, Sidan finns inte",
        "/prov/nummer/hej, 404, Sidan finns inte",
        "/prov/nummer/1?sida=hej, 400, gick inte att l",
        "/prov/fel/krock, 409, Någon annan hann före",
        "/prov/fel/krock-jpa, 409, Någon annan hann före",
        "/prov/fel/stor, 413, Filen är för stor",
        "/prov/ta, 405, Sidan kan inte öppnas så",
    })
    void answersAFailureWithItsOwnPage(String address, int status, String sentence) {
        var page = browser.get().uri(address).exchange();

        assertThat(page).hasStatus(status);
        assertThat(page).bodyText().startsWith("<!DOCTYPE html>").contains(sentence, "<h1>", "Demoläge");
    }

    @Test
    void tellsASignedInPersonWhatIsNotTheirs() {
        assertThat(browser.get().uri("/prov/fel/otillaten").with(user("anna")))
                .hasStatus(403)
                .bodyText()
                .contains("Du har inte tillgång");
    }

    @ParameterizedTest
    @ValueSource(strings = {"databas", "databas-tillstand", "databas-avbrott"})
    void answersAMissingDatabaseWithAPageAndWhenToTryAgain(String kind) {
        var page = browser.get().uri("/prov/fel/" + kind).exchange();

        assertThat(page).hasStatus(503).hasHeader("Retry-After", "5").hasHeader("Cache-Control", "no-store");
        assertThat(page)
                .bodyText()
                .startsWith("<!DOCTYPE html>")
                .contains("tillfälligt otillgängligt", "/css/portal.css");
    }

    @Test
    void hidesWhatABugSaysFromTheReader() {
        var answer = page("/prov/fel/bugg");

        assertThat(answer.status).isEqualTo(500);
        assertThat(answer.body)
                .contains("Något gick fel hos oss")
                .doesNotContain("select secret", "IllegalState", "\tat ");
    }

    @Test
    void speaksPlainlyOfAnAddressThatServesNothing() {
        assertThat(page("/finns-inte").status).isEqualTo(404);
        assertThat(page("/finns-inte").body).contains("Sidan finns inte");
        assertThat(page("/prov?" + "a=1&".repeat(1_800)).status).isEqualTo(400);
        assertThat(page("/prov?sok=%00").status).isEqualTo(400);
        assertThat(page("/prov?sok=%00").body).contains("gick inte att läsa");
    }

    @Test
    void saysThatAFileIsTooLargeAlsoWhenAFilterNoticesIt() {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stor.pdf\"\r\n\r\n";
        var body = Arrays.copyOf(head.getBytes(StandardCharsets.UTF_8), 27 * 1024 * 1024);

        var answer = RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/prov/fil")
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=b"))
                .contentLength(body.length)
                .body(body)
                .exchange((request, response) -> new Answer(
                        response.getStatusCode().value(),
                        new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));

        assertThat(answer.status).isEqualTo(413);
        assertThat(answer.body).contains("Filen är för stor");
    }

    private record Answer(int status, String body) {}

    private Answer page(String address) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(java.net.URI.create("http://127.0.0.1:" + port + address))
                .accept(MediaType.TEXT_HTML)
                .exchange((request, response) -> new Answer(
                        response.getStatusCode().value(),
                        new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
    }
}
