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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills the demo's database with made-up cases, asks the portal for its pages again and again, and prints medians. */
class Measure {

    private static final int WARM_UP = 150;
    private static final int ROUNDS = 200;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Measure(int port) {
        address = "http://127.0.0.1:" + port;
    }

    public static void main(String[] args) throws Exception {
        var measure = new Measure(Integer.parseInt(args[0]));
        var folder = Path.of(args[1]);
        Map<String, String> pages;
        try (var database = connect(folder)) {
            generate(database, Integer.parseInt(args[2]));
            pages = pages(database);
        }
        measure.signIn("handlaggare");
        pages.forEach(measure::time);
        new Measure(Integer.parseInt(args[0])).briefs();
    }

    private static Connection connect(Path folder) throws IOException, SQLException {
        var port =
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
        var password = Files.readString(folder.resolve("password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }

    /** The same cases every time: number n alone decides all of a case. */
    private static void generate(Connection database, int cases) throws SQLException, IOException {
        var sql = Files.readString(Path.of("src/test/perf/generate.sql")).replace(":cases", Integer.toString(cases));
        try (var statement = database.createStatement()) {
            var from = System.nanoTime();
            for (var part : sql.split(";\\s*\\n")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
            var rows = statement.executeQuery("select count(*) from case_file");
            rows.next();
            System.out.printf(
                    "cases: %d (generated in %d s)%n", rows.getInt(1), (System.nanoTime() - from) / 1_000_000_000);
        }
    }

    private static Map<String, String> pages(Connection database) throws SQLException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("list", "/arenden");
        pages.put("list, one status", "/arenden?status=UNDER_ASSESSMENT");
        pages.put("list, words", "/arenden?sok=ledband");
        try (var statement = database.createStatement()) {
            var rows = statement.executeQuery("select id from case_file where registry_number = 'RUN/491/2025'");
            rows.next();
            var hub = "/arenden/" + rows.getString(1);
            pages.put("case page", hub);
            pages.put("assessment form", hub + "/bedomning/D8");
            pages.put("profile", hub + "/profil");
            pages.put("statement", hub + "/utlatande");
            pages.put("statement as PDF", hub + "/utlatande/dokument/pdf");
        }
        return pages;
    }

    private void briefs() throws Exception {
        signIn("fortroendevald");
        var start = get("/sammantraden").body();
        var meeting = Pattern.compile("/sammantraden/\\d{4}-\\d{2}-\\d{2}").matcher(start);
        if (meeting.find()) {
            time("brief", meeting.group() + "/laslage/1");
        }
    }

    private void time(String name, String page) {
        var times = new ArrayList<Double>();
        var size = 0;
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var from = System.nanoTime();
            var answer = get(page);
            if (answer.statusCode() != 200) {
                System.out.printf("%-20s answers %d%n", name, answer.statusCode());
                return;
            }
            size = answer.body().length();
            if (round >= WARM_UP) {
                times.add((System.nanoTime() - from) / 1e6);
            }
        }
        var sorted = times.stream().mapToDouble(it -> it).sorted().toArray();
        System.out.printf(
                "%-20s median %6.1f ms   p95 %6.1f ms   %7d characters%n",
                name, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], size);
    }

    private void signIn(String name) throws Exception {
        var form = CSRF.matcher(get("/inloggning").body());
        form.find();
        var fields = "_csrf=" + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8) + "&anvandare=" + name
                + "&losenord=vagval";
        var request = HttpRequest.newBuilder(URI.create(address + "/inloggning"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        browser.send(request, BodyHandlers.discarding());
    }

    private HttpResponse<String> get(String page) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(address + page)).build(),
                    BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
