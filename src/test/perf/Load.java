import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the portal: signs in once, then asks for pages over a few connections for a while. Only this machine is asked. */
class Load {

    private static final String HOST = "127.0.0.1";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    /** How many pages came, and how many bytes of them in all. */
    record Served(long pages, long bytes) {}

    Load(int port) {
        this.port = port;
    }

    Load signedIn(String account) {
        post("/inloggning", Map.of("anvandare", account, "losenord", "vagval"), get("/inloggning", null));
        return this;
    }

    String get(String path, String keptAs) {
        var request = request(path);
        return send(keptAs == null ? request : request.header("X-Perf-Store", keptAs))
                .body();
    }

    /** How long the answer is, read to its end and kept nowhere. */
    long size(String path) throws Exception {
        var answer = browser.send(request(path).build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Posts with the token of the page the form stood on; the address it leads to. */
    String post(String path, Map<String, String> fields, String page) {
        var token = CSRF.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no form on the page before " + path);
        }
        var body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
        var answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " answers " + answer.statusCode()));
    }

    /** Asks for the pages in turn over so many connections until the time is over. */
    Served run(List<String> paths, int connections, double seconds) {
        var turn = new AtomicInteger();
        var until = System.nanoTime() + (long) (seconds * 1e9);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var clients = new ArrayList<Callable<Served>>();
            for (var client = 0; client < connections; client++) {
                clients.add(() -> one(paths, turn, until));
            }
            var pages = 0L;
            var bytes = 0L;
            for (var done : threads.invokeAll(clients)) {
                pages += done.get().pages;
                bytes += done.get().bytes;
            }
            return new Served(pages, bytes);
        } catch (Exception failure) {
            throw new IllegalStateException("asking for " + paths.getFirst(), failure);
        }
    }

    private Served one(List<String> paths, AtomicInteger turn, long until) throws IOException {
        var cookie = cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
        var pages = 0L;
        var bytes = 0L;
        while (System.nanoTime() < until) {
            try (var socket = new Socket(HOST, port)) {
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                var goesOn = true;
                while (goesOn && System.nanoTime() < until) {
                    var path = paths.get(Math.floorMod(turn.getAndIncrement(), paths.size()));
                    var request = "GET " + path + " HTTP/1.1\r\nHost: " + HOST + ":" + port + "\r\n"
                            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n";
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                    var answer = answer(in, path);
                    bytes += answer.bytes;
                    goesOn = answer.goesOn;
                    pages++;
                }
            }
        }
        return new Served(pages, bytes);
    }

    private record Answer(long bytes, boolean goesOn) {}

    private static Answer answer(InputStream in, String path) throws IOException {
        var status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(path + " answers " + status);
        }
        var length = -1L;
        var goesOn = true;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
            goesOn &= !header.equalsIgnoreCase("connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return new Answer(length, goesOn);
        }
        var total = 0L;
        for (var size = chunk(in); size > 0; size = chunk(in)) {
            in.skipNBytes(size + 2);
            total += size;
        }
        in.skipNBytes(2);
        return new Answer(total, goesOn);
    }

    private static long chunk(InputStream in) throws IOException {
        return Long.parseLong(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port).resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
