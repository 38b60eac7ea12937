package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the running portal says to somebody who is not signed in. */
@DemoPortal
class OpenPagesBrowserTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/inloggning", "/tillganglighet", "/om-personuppgifter", "/finns-inte", "/"})
    void makesNoSession(String address) throws IOException, InterruptedException {
        var answer = get(address);

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(it -> it.startsWith("vagval="));
    }

    @Test
    void showsHealthAndNothingElse() throws IOException, InterruptedException {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").body()).contains("UP").doesNotContain("components");
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void listsItsAccountsAndSaysThatItIsADemo() throws IOException, InterruptedException {
        assertThat(get("/inloggning").body()).contains("Demoläge", "handlaggare2", "fortroendevald", "vagval");
    }

    @Test
    void listensOnThisMachineOnly() throws IOException {
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(answersAt(address)).as("answers at %s", address).isFalse();
                }
            }
        }
        assertThat(answersAt(InetAddress.getByName("127.0.0.1"))).isTrue();
    }

    private boolean answersAt(InetAddress address) {
        try (var socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                    .header("Accept", "text/html,application/json")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
