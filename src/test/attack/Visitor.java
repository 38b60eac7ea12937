import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, finds the token of a page, signs in. Knows nothing of the portal's insides. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private volatile String token = "";

    Visitor(String base) throws IOException {
        this(base, "127.0.0.1");
    }

    /** @param from an address of this machine to come from, such as 127.0.0.2 */
    Visitor(String base, String from) throws IOException {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(from))
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** A line that {@code run} gathers into its table. */
    static void tell(String driver, String measure, long value) {
        System.out.printf("RESULT\t%s\t%s\t%d%n", driver, measure, value);
    }

    record Answer(int status, String location, String body, long millis, Map<String, List<String>> headers) {}

    record Field(String name, String value) {}

    Answer get(String path) throws Exception {
        var answer = send(request(path).GET());
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    Answer post(String path, List<Field> fields) throws Exception {
        return post(
                path,
                "application/x-www-form-urlencoded",
                encoded(withToken(fields)).getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String type, byte[] body) throws Exception {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Where the sign-in led to. */
    Answer signIn(String name, String password) throws Exception {
        if (token.isEmpty()) {
            get("/inloggning");
        }
        return post("/inloggning", List.of(new Field("anvandare", name), new Field("losenord", password)));
    }

    synchronized String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    String token() {
        return token;
    }

    List<Field> withToken(List<Field> fields) {
        var all = new ArrayList<>(fields);
        all.add(new Field("_csrf", token));
        return all;
    }

    static String encoded(List<Field> fields) {
        return fields.stream()
                .map(it -> encoded(it.name()) + "=" + encoded(it.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        var sent = cookieHeader();
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        var from = System.nanoTime();
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.body(),
                (System.nanoTime() - from) / 1_000_000,
                response.headers().map());
    }

    private synchronized void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'));
        var at = pair.indexOf('=');
        if (pair.length() == at + 1) {
            cookies.remove(pair.substring(0, at));
        } else {
            cookies.put(pair.substring(0, at), pair.substring(at + 1));
        }
    }
}
