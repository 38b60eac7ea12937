package se.vagval.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.identity.ResponseHeaders;

/** A small part of what {@code src/test/attack/run} does, and what only a real server shows, in less than a minute. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vagval.hosts=127.0.0.1,localhost", "vagval.proxies=127.0.0.77", "vagval.test.database=attacked"})
@Import({StatementCounter.class, TestPeople.class, TestCases.class})
class AttackTests {

    private static final Pattern SUM = Pattern.compile("read by their form (\\d+), 5xx 0,");

    @LocalServerPort
    int port;

    @Autowired
    TestCases cases;

    @MockitoSpyBean
    PasswordEncoder passwords;

    @Test
    void answersStrangeFormsWithoutFailing() throws Exception {
        cases.registered();

        var said = drive("FormFuzz", "600", "vagval", "handlaggare", "namndsekreterare", "forvaltare");

        assertThat(said).containsPattern(SUM).doesNotContain("FAILED");
        assertThat(Integer.parseInt(
                        SUM.matcher(said).results().findFirst().orElseThrow().group(1)))
                .isGreaterThanOrEqualTo(600);
    }

    @Test
    void staysOpenForOthersWhilePostsAreBegunAndNotEnded() throws Exception {
        assertThat(drive("HalfSent", "300")).doesNotContain("FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arenden/..%2f..%2fetc", "/%00", "/a%5cb", "/arenden/;a=b", "/%ff", "//x", "/a|b"})
    void answersAnAddressItCannotReadWithItsOwnPageAndAllHeaders(String address) throws IOException {
        var answer = send(
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Apache", "exception");
        if (!address.contains("|")) {
            assertThat(answer)
                    .contains(
                            "gick inte att läsa", "Content-Security-Policy: " + ResponseHeaders.CONTENT_SECURITY_POLICY)
                    .contains("X-Content-Type-Options: nosniff", "Cross-Origin-Opener-Policy: same-origin");
        }
    }

    @Test
    void readsLittleOfWhatAStrangerSendsAndNothingOfUnknownLength() throws IOException {
        assertThat(posted("/inloggning", "Content-Length: 26000000\r\n", "a")).startsWith("HTTP/1.1 413");
        assertThat(posted("/arenden/nytt", "Content-Length: 262145\r\n", "a")).startsWith("HTTP/1.1 413");
        assertThat(posted("/inloggning", "Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
        assertThat(posted("/inloggning", "Content-Length: 3\r\n", "a=b")).startsWith("HTTP/1.1 403");
    }

    @Test
    void answersToItsOwnNamesOnlyButToWhoeverAsksForItsHealth() throws IOException {
        assertThat(get("/inloggning", "evil.example", ""))
                .startsWith("HTTP/1.1 421")
                .contains("Content-Security-Policy");
        assertThat(get("/inloggning", "LOCALHOST:" + port, "")).startsWith("HTTP/1.1 200");
        assertThat(get("/actuator/health/liveness", "10.0.0.3", "")).doesNotStartWith("HTTP/1.1 421");
    }

    /** This test comes from an address that is no named proxy. */
    @Test
    void believesNobodyButANamedProxyAboutTheCaller() throws IOException {
        var told = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9\r\n";

        assertThat(get("/arenden", "localhost", told))
                .contains("Location: /inloggning")
                .doesNotContain("evil.example", "Strict-Transport-Security");
        assertThat(get("/inloggning", "localhost", told, "127.0.0.77")).startsWith("HTTP/1.1 421");
        assertThat(get("/inloggning", "localhost", "X-Forwarded-Proto: https\r\n", "127.0.0.77"))
                .contains("Strict-Transport-Security: max-age=31536000");
    }

    @Test
    void givesSessionsLongIdsAndKeepsCookiesFromScriptsAndOtherSites() throws IOException {
        var page = get("/inloggning", "localhost", "");
        var csrf = find("Set-Cookie: (vagval-csrf=[^;]+)", page);
        assertThat(find("Set-Cookie: vagval-csrf=(.*)", page)).contains("HttpOnly", "SameSite=Lax", "Path=/");

        var token = find("name=\"_csrf\" value=\"([^\"]+)\"", page);
        var body = "anvandare=handlaggare&losenord=vagval&_csrf=" + token;
        var entered = posted("/inloggning", "Cookie: " + csrf + "\r\nContent-Length: " + body.length() + "\r\n", body);

        var session = find("Set-Cookie: vagval=([^;]+);", entered);
        assertThat(session).matches("[0-9A-F]{64}");
        assertThat(find("Set-Cookie: vagval=(.*)", entered)).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    /** The whole chain of sign-in has one provider: a wrong password costs one comparison, not two. */
    @Test
    void comparesAPasswordOnce() throws IOException {
        var page = get("/inloggning", "localhost", "");
        var body = "anvandare=handlaggare2&losenord=fel&_csrf=" + find("name=\"_csrf\" value=\"([^\"]+)\"", page);
        var cookie = "Cookie: " + find("Set-Cookie: (vagval-csrf=[^;]+)", page) + "\r\n";

        var answer = posted("/inloggning", cookie + "Content-Length: " + body.length() + "\r\n", body);

        assertThat(answer).contains("Location: /inloggning?fel");
        verify(passwords, times(1)).matches(eq("fel"), any());
    }

    private static String find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String get(String path, String host, String more) throws IOException {
        return get(path, host, more, "127.0.0.1");
    }

    private String get(String path, String host, String more, String from) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n", from);
    }

    private String posted(String path, String headers, String body) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n" + headers + "\r\n" + body);
    }

    private String send(String request) throws IOException {
        return send(request, "127.0.0.1");
    }

    private String send(String request, String from) throws IOException {
        try (var socket = new Socket("127.0.0.1", port, java.net.InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private String drive(String driver, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx200m",
                "-XX:TieredStopAtLevel=1",
                "src/test/attack/" + driver + ".java",
                "http://127.0.0.1:" + port));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
