package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A window without scripts, over the wire: what the container answers, error pages too, is what a person would see. */
final class Wire {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Wire(int port) {
        this.port = port;
    }

    Wire signedIn(String name) {
        var page = get("/inloggning").body();
        var token = page.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        var form = Map.of("_csrf", List.of(token), "anvandare", List.of(name), "losenord", List.of("vagval"));
        assertThat(post("/inloggning", form).statusCode()).isEqualTo(302);
        return this;
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(uri(address)).build());
    }

    HttpResponse<String> post(String address, Map<String, List<String>> form) {
        var body = form.entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(value -> it.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return post(address, "application/x-www-form-urlencoded", body);
    }

    /** As a form with a file in it is sent. */
    HttpResponse<String> postParts(String address, Map<String, List<String>> form) {
        var boundary = UUID.randomUUID().toString();
        var body = form.entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(value -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, it.getKey(), value)))
                .collect(Collectors.joining());
        return post(address, "multipart/form-data; boundary=" + boundary, body + "--" + boundary + "--\r\n");
    }

    private HttpResponse<String> post(String address, String type, String body) {
        return send(HttpRequest.newBuilder(uri(address))
                .header("Content-Type", type)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }
}
