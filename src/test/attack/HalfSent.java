import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Posts that are begun and not ended: thousands half sent, sixty that announce 29 MB and send one byte (as a stranger and as
 * a signed-in person), one that drips. The portal goes on answering others, and every one of them ends.
 *
 *   java HalfSent.java http://127.0.0.1:8080 [half-sent posts, 3500 unless told] [person password]
 */
class HalfSent {

    private static final Pattern CASE = Pattern.compile("href=\"(/arenden/[0-9a-f-]{36})\"");
    private static final int SLOWEST_PAGE = 5_000;

    private final URI base;
    private final List<String> faults = new ArrayList<>();

    HalfSent(String base) {
        this.base = URI.create(base);
    }

    public static void main(String[] arguments) throws Exception {
        var many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_500;
        var attack = new HalfSent(arguments[0]);
        attack.halfSent(many);
        attack.announced(60, "/inloggning", "", "a stranger");
        var person = new Visitor(arguments[0]);
        person.signIn("handlaggare", arguments.length > 2 ? arguments[2] : "vagval");
        var cases = CASE.matcher(person.get("/arenden").body());
        if (cases.find()) {
            attack.announced(60, cases.group(1) + "/bilagor", person.cookieHeader(), "a signed-in person");
        }
        attack.drips();
        attack.faults.forEach(fault -> System.out.println("FAILED " + fault));
        System.exit(attack.faults.isEmpty() ? 0 : 1);
    }

    /** Opened in waves, since a machine has only so many connections; each keeps the last ones of the wave before. */
    private void halfSent(int many) throws Exception {
        var open = new ArrayList<Socket>();
        var slowest = 0L;
        var refused = 0;
        for (var at = 0; at < many; at++) {
            try {
                open.add(begun("/inloggning", 100_000, "", "127.0.0." + (2 + at % 50)));
            } catch (IOException full) {
                refused++;
            }
            if (at % 100 == 99) {
                slowest = Math.max(slowest, page());
            }
            if (open.size() > 900) {
                open.removeFirst().close();
            }
        }
        for (var socket : open) {
            socket.close();
        }
        var after = page();
        System.out.printf(
                "half sent %d (%d not let in): slowest page meanwhile %d ms, afterwards %d ms%n",
                many, refused, slowest, after);
        Visitor.tell("HalfSent", "posts half sent", many);
        Visitor.tell("HalfSent", "slowest page meanwhile ms", slowest);
        if (slowest > SLOWEST_PAGE || after > SLOWEST_PAGE) {
            faults.add("a page took " + Math.max(slowest, after) + " ms");
        }
    }

    private void announced(int many, String path, String cookies, String who) throws Exception {
        var posts = new ArrayList<Callable<String>>();
        for (var at = 0; at < many; at++) {
            posts.add(() -> {
                try (var socket = begun(path, 25_900_000, cookies, "127.0.0.2")) {
                    socket.setSoTimeout(8_000);
                    return statusOf(socket.getInputStream());
                } catch (IOException waiting) {
                    return "held";
                }
            });
        }
        var answers = new TreeMap<String, Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(posts)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        }
        var after = page();
        System.out.printf(
                "%d posts of 26 MB announced by %s: %s, a page afterwards %d ms%n", many, who, answers, after);
        Visitor.tell("HalfSent", "large posts announced by " + who, many);
        Visitor.tell("HalfSent", "held for long, by " + who, answers.getOrDefault("held", 0));
        if (answers.containsKey("500") || answers.getOrDefault("held", 0) > 5 || after > SLOWEST_PAGE) {
            faults.add("announced by " + who + ": " + answers);
        }
    }

    /** One byte each second of a body that is not long: its time runs out. */
    private void drips() throws Exception {
        var from = System.nanoTime();
        try (var socket = begun("/inloggning", 200_000, "", "127.0.0.2")) {
            while (seconds(from) < 40) {
                Thread.sleep(1000);
                socket.getOutputStream().write('x');
                if (socket.getInputStream().available() > 0) {
                    break;
                }
            }
        } catch (IOException ended) {
            // that is what is wished for
        }
        System.out.printf("a dripping body was ended after %d s%n", seconds(from));
        if (seconds(from) >= 40) {
            faults.add("a dripping body was never ended");
        }
    }

    private static long seconds(long from) {
        return (System.nanoTime() - from) / 1_000_000_000;
    }

    private Socket begun(String path, long length, String cookies, String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), 3_000);
        var head = "POST " + path
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "Content-Length: " + length + "\r\n\r\na";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String statusOf(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (var sign = answer.read(); sign > 0 && sign != '\n'; sign = answer.read()) {
            line.append((char) sign);
        }
        return line.length() < 12 ? "ended" : line.substring(9, 12);
    }

    private long page() throws Exception {
        var answer = new Visitor(base.toString(), "127.0.0.60").get("/inloggning");
        if (answer.status() != 200) {
            faults.add("the sign-in page answered " + answer.status());
        }
        return answer.millis();
    }
}
