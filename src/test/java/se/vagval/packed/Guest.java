package se.vagval.packed;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with the simplest of browsers: keeps cookies, follows nothing by itself, sends a form with its hidden fields. */
final class Guest {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(new CookieManager())
            .build();
    private final String address;

    Guest(int port) {
        address = "http://127.0.0.1:" + port;
    }

    record Answer(int status, String body, String location) {

        boolean leadsTo(String path) {
            return status / 100 == 3 && location.contains(path);
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Opens the page with the form first, as people do, and sends its hidden fields along. */
    Answer fillIn(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        var form = get(page);
        if (form.status() != 200) {
            return form;
        }
        return post(action, hiddenIn(form.body(), action), fields);
    }

    /** As a browser does it says which page the form stood on: whoever sends it twice is led back there. */
    Answer post(String action, Map<String, String> hidden, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", address + action)
                .POST(BodyPublishers.ofString(body)));
    }

    boolean signIn(String name, String password) throws IOException, InterruptedException {
        var answer = fillIn("/inloggning", "/inloggning", Map.of("anvandare", name, "losenord", password));
        return answer.status() == 302 && !answer.location().contains("/inloggning");
    }

    /** The hidden fields of the form that posts there: token, version, submission key and whatever else it has. */
    static Map<String, String> hiddenIn(String page, String action) {
        var from = page.indexOf("action=\"" + action + "\"");
        var form = from < 0 ? page : page.substring(from, page.indexOf("</form>", from));
        var hidden = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().forEach(it -> {
            var name = NAME.matcher(it.group());
            var value = VALUE.matcher(it.group());
            if (name.find()) {
                hidden.put(name.group(1), value.find() ? value.group(1) : "");
            }
        });
        return hidden;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer =
                browser.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        return new Answer(
                answer.statusCode(),
                answer.body(),
                answer.headers().firstValue("Location").orElse(""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
