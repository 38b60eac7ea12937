import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two hundred people print at once. Those who are served are served within three seconds (95 of 100), the others are told
 * within three and a half when to try again.
 *
 *   java PaperRush.java http://127.0.0.1:8080 [how many, 200 unless told]
 */
class PaperRush {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
    private static final Pattern PAPER = Pattern.compile(".*(?:\\.pdf|/dokument/pdf)");
    private static final int MOST_PAGES = 120;

    public static void main(String[] arguments) throws Exception {
        var base = arguments[0];
        var many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var reader = new Visitor(base);
        reader.signIn("handlaggare", "vagval");
        var paper = paper(reader);
        for (var warm = 0; warm < 20; warm++) {
            reader.get(paper);
        }
        Callable<Visitor.Answer> printing = () -> reader.get(paper);
        var answers = new ArrayList<Visitor.Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(
                    Stream.generate(() -> printing).limit(many).toList())) {
                answers.add(answer.get());
            }
        }
        var served = times(answers, 200);
        var busy = times(answers, 503);
        var other = many - served.size() - busy.size();
        var p95 = served.isEmpty() ? 0 : served.get((int) Math.ceil(served.size() * 0.95) - 1);
        var latest = busy.isEmpty() ? 0 : busy.getLast();
        var isTold = answers.stream()
                .filter(it -> it.status() == 503)
                .allMatch(it ->
                        it.headers().containsKey("retry-after") && it.body().contains("lang=\"sv\""));
        System.out.printf(
                "%s × %d: served %d (p95 %d ms), busy %d (latest %d ms, told when: %s), other %d%n",
                paper, many, served.size(), p95, busy.size(), latest, isTold, other);
        Visitor.tell("PaperRush", "papers asked for at once", many);
        Visitor.tell("PaperRush", "served", served.size());
        Visitor.tell("PaperRush", "served, p95 ms", p95);
        Visitor.tell("PaperRush", "told to come back (503)", busy.size());
        Visitor.tell("PaperRush", "told so at the latest after ms", latest);
        Visitor.tell("PaperRush", "other answers", other);
        System.exit(other == 0 && isTold && p95 <= 3000 && latest <= 3500 ? 0 : 1);
    }

    private static List<Long> times(List<Visitor.Answer> answers, int status) {
        return answers.stream()
                .filter(it -> it.status() == status)
                .map(Visitor.Answer::millis)
                .sorted()
                .toList();
    }

    /** The first paper that links lead to. */
    private static String paper(Visitor reader) throws Exception {
        var seen = new ArrayList<>(List.of("/", "/arenden"));
        for (var at = 0; at < seen.size() && at < MOST_PAGES; at++) {
            var page = reader.get(seen.get(at));
            for (var link :
                    LINK.matcher(page.body()).results().map(it -> it.group(1)).toList()) {
                if (PAPER.matcher(link).matches() && reader.get(link).status() == 200) {
                    return link;
                }
                if (!seen.contains(link)
                        && !link.startsWith("/statiskt")
                        && !PAPER.matcher(link).matches()) {
                    seen.add(link);
                }
            }
        }
        throw new IllegalStateException("no paper found");
    }
}
