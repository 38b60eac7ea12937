import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * What it costs to save the motivation of a grade, be led on and read the page again, as a browser sends that form; against
 * reading the page of the very case it is saved in, and against the floor: a post that only writes the rows a save must write,
 * by plain SQL behind the same sign-in, and a page that reads one row and answers fixed bytes of the same size.
 */
class Saving {

    record Row(String measure, String must, String aim, String now) {}

    /** So many that whoever waits for the others waits little. */
    private static final int SAVES = 25;

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kriterium\".*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<(input|textarea|select)\\b([^>]*)>(?:([^<]*)</textarea>|(.*?)</select>)?", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private final int port;
    private final Meter meter;
    private final int rounds;
    private final double warming;

    Saving(int port, Meter meter, int rounds, double warming) {
        this.port = port;
        this.meter = meter;
        this.rounds = rounds;
        this.warming = warming;
    }

    /** Each officer in a case of the own; the five in turn, warmed for many rounds: what writes is warm much later than what reads. */
    List<Row> rows(List<String> criteria, List<String> any) {
        var officer = new Load(port).signedIn("handlaggare");
        var same = criteria.stream()
                .map(it -> it.substring(0, it.indexOf("/bedomning")))
                .toList();
        var writers = criteria.stream().map(it -> new Writer(it, it)).toList();
        var size = writers.getFirst().page.length();
        var plain = same.stream()
                .map(it -> it.replace("/arenden", "/golv"))
                .map(it -> new Writer(it, it + "?bytes=" + size))
                .toList();
        var spent = new double[5];
        for (var round = -Integer.getInteger("before", 6); round < rounds; round++) {
            var seconds = round < 0 ? warming : warming / 2;
            var now = new double[] {
                meter.spend(officer, same, seconds, null),
                meter.spend(officer, criteria, seconds, null),
                saved(writers, seconds),
                saved(plain, seconds / 2),
                meter.spend(officer, any, seconds / 2, null)
            };
            System.out.println("  round " + round + " " + Arrays.toString(now));
            for (var at = 0; round >= 0 && at < now.length; at++) {
                spent[at] += now[at] / rounds;
            }
        }
        return table(spent, writers.size());
    }

    private static List<Row> table(double[] ms, int writers) {
        System.out.printf(
                "page of a case %.3f ms, of its criterion %.3f, save with redirect and page %.3f (%d at once), floor %.3f, any open case %.3f%n",
                ms[0], ms[1], ms[2], writers, ms[3], ms[4]);
        return List.of(
                new Row("save (post, redirect, get) / page of that case", "2.5", "2", "%.2f".formatted(ms[2] / ms[0])),
                new Row("  the page after it / page of that case", "–", "–", "%.2f".formatted(ms[1] / ms[0])),
                new Row("  floor of a save / page of that case", "–", "–", "%.2f".formatted(ms[3] / ms[0])),
                new Row(
                        "save (post, redirect, get) / page of any open case",
                        "–",
                        "–",
                        "%.2f".formatted(ms[2] / ms[4])));
    }

    private double saved(List<Writer> writers, double seconds) {
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            return meter.spend(
                    () -> {
                        for (var done : threads.invokeAll(writers)) {
                            done.get();
                        }
                        return (long) SAVES * writers.size();
                    },
                    seconds,
                    null);
        }
    }

    /** Somebody with one page of a criterion open. */
    private final class Writer implements Callable<Integer> {

        private final String address;
        private final Load person;
        private String page;
        private int number;

        private Writer(String address, String first) {
            this.address = address;
            this.person = new Load(port).signedIn("handlaggare");
            this.page = person.get(first, null);
        }

        @Override
        public Integer call() {
            for (var time = 0; time < SAVES; time++) {
                page = person.get(person.post(address, fields(page, ++number), page), null);
            }
            return SAVES;
        }
    }

    /** What the browser would send: all fields as they stand, but another motivation. */
    private static Map<String, String> fields(String page, int number) {
        var sent = new LinkedHashMap<String, String>();
        var form = FORM.matcher(page);
        var controls = CONTROL.matcher(form.find() ? form.group() : "");
        while (controls.find()) {
            var tag = controls.group(2);
            var name = attribute(tag, "name");
            var unset = tag.matches("(?s).*type=\"(?:radio|checkbox)\".*") && !tag.contains("checked");
            if (!name.isEmpty() && !name.equals("_csrf") && !unset) {
                sent.put(name, value(controls.group(1), tag, controls.group(3), controls.group(4)));
            }
        }
        sent.put("grade", "3");
        sent.put("motivation", "Projektet bidrar till området, läst för gång " + number + ".");
        return sent;
    }

    private static String value(String kind, String tag, String text, String options) {
        if (kind.equals("select")) {
            var chosen = CHOSEN.matcher(options == null ? "" : options);
            return chosen.find() ? chosen.group(1) : "";
        }
        return kind.equals("textarea") ? plain(text == null ? "" : text.strip()) : attribute(tag, "value");
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
