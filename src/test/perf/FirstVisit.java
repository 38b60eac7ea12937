import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser fetches that has never been here: the sign-in page and everything it and its style sheets name. */
class FirstVisit {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/statiskt/[^\"]+)\"");
    private static final Pattern URL = Pattern.compile("url\\(\"?(/statiskt/[^)\"]+)\"?\\)");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI portal;
    private long bytes;

    FirstVisit(int port) {
        portal = URI.create("http://127.0.0.1:" + port);
    }

    List<String> rows() throws IOException, InterruptedException {
        var wanted = new LinkedHashSet<String>();
        var page = fetch("/inloggning");
        LINK.matcher(page).results().forEach(it -> wanted.add(it.group(1)));
        for (var address : List.copyOf(wanted)) {
            var text = fetch(address);
            if (address.endsWith(".css")) {
                URL.matcher(text).results().map(it -> it.group(1)).forEach(wanted::add);
            }
        }
        for (var address : wanted) {
            if (address.endsWith(".woff2")) {
                fetch(address);
            }
        }
        return List.of(
                "%-52s %10s %10s %10s".formatted("first visit, kB over the wire (all fonts)", "", "", bytes / 1024),
                "%-52s %10s %10s %10s".formatted("first visit, requests", "", "", wanted.size() + 1));
    }

    private String fetch(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.resolve(address))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = browser.send(request, BodyHandlers.ofByteArray());
        bytes += answer.body().length;
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var text = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
