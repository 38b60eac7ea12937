import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Walks every page that each person meets, and sends every form it finds in there wrongly: strange values, strange names of
 * parameters, missing and doubled ones, other kinds of body, other addresses. No answer may be a 5xx other than 503.
 *
 *   java FormFuzz.java http://127.0.0.1:8080 [most inputs] [password] [name …]
 */
class FormFuzz {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+(?:-\\d+)*");
    private static final Pattern LEFT_ALONE = Pattern.compile("^/(?:statiskt|utloggning|konto/|inloggning|actuator).*");
    private static final int PAGES_PER_SHAPE = 2;
    private static final int PAGES_PER_PERSON = 160;

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u0000x",
            "a\u0000",
            "\u202Efel",
            "\uFFFE",
            "x".repeat(70_000),
            "-1",
            "99999999999999999999",
            "1e400",
            "NaN",
            "2026-13-45",
            "0000-00-00",
            "+292278994-08-17",
            "<script>alert(1)</script>",
            "'; drop table account; --",
            "${7*7}",
            "__${T(java.lang.Runtime)}__::x",
            "../../etc/passwd",
            "null",
            "[]",
            "{}",
            "\uD83D\uDE42",
            "a\r\nb: c",
            "%00",
            "true,false",
            ",",
            ";",
            "RUN/1/2026",
            "00000000-0000-0000-0000-000000000000");
    private static final List<String> NAMES = List.of(
            "%s[0]",
            "%s.y",
            "%s[]",
            "%s[-1]",
            "%s[99999]",
            "%s[2147483648]",
            "%s[a]",
            "%s['a']",
            "%s[a.b]",
            "%s[0].x[0].y",
            "%s[",
            "%s]",
            "]%s[",
            "%s[0",
            "%s..x",
            ".%s",
            "%s.",
            "_%s",
            "!%s",
            "%s[0][0]",
            "%s.class",
            "class.module.%s");
    private static final List<String> PLACES =
            List.of("x", "%00", "..%2f..", "a;b", "%ff", "%e2%80%ae", "0", "-1", "x".repeat(900));

    private final String base;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private int failed;
    private int tried;

    record Form(String action, boolean get, boolean files, List<Visitor.Field> fields) {}

    /** The body is made when it is sent: all of them at once would be a gigabyte. */
    record Input(String what, Supplier<String> address, String type, Supplier<byte[]> body) {}

    FormFuzz(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        var most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 12_000;
        var password = arguments.length > 2 ? arguments[2] : "vagval";
        var names = arguments.length > 3
                ? List.of(arguments).subList(3, arguments.length)
                : List.of(
                        "handlaggare",
                        "handlaggare2",
                        "enhetschef",
                        "enhetschef2",
                        "direktor",
                        "namndsekreterare",
                        "fortroendevald",
                        "registrator",
                        "rus-samordnare",
                        "statistiker",
                        "revisor",
                        "forvaltare");
        var fuzz = new FormFuzz(arguments[0]);
        for (var name : names) {
            fuzz.person(name, password, most / names.size());
        }
        fuzz.report();
    }

    private void person(String name, String password, int share) throws Exception {
        var visitor = new Visitor(base);
        if (!visitor.signIn(name, password).location().endsWith("/")) {
            throw new IllegalStateException(name + " cannot sign in");
        }
        var inputs = new ArrayList<Input>();
        var forms = forms(visitor);
        for (var form : forms) {
            inputs.addAll(inputs(form, visitor));
        }
        Collections.shuffle(inputs, new Random(name.hashCode()));
        var from = tried;
        for (var input : inputs.subList(0, Math.min(share, inputs.size()))) {
            send(visitor, name, input);
        }
        System.out.printf("%s: %d forms, %d of %d inputs%n", name, forms.size(), tried - from, inputs.size());
    }

    /** Every form that can be reached by links, one of each shape. */
    private List<Form> forms(Visitor visitor) throws Exception {
        var forms = new LinkedHashMap<String, Form>();
        var shapes = new LinkedHashMap<String, Integer>();
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/", "/arenden", "/konto"));
        var pages = 0;
        while (!waiting.isEmpty() && pages < PAGES_PER_PERSON) {
            var path = waiting.poll();
            if (!seen.add(path) || shapes.merge(shape(path), 1, Integer::sum) > PAGES_PER_SHAPE) {
                continue;
            }
            pages++;
            var page = visitor.get(path);
            if (page.status() != 200 || !page.body().contains("<html")) {
                continue;
            }
            LINK.matcher(page.body())
                    .results()
                    .map(it -> plain(it.group(1)))
                    .filter(it -> !LEFT_ALONE.matcher(it).matches())
                    .forEach(waiting::add);
            FORM.matcher(page.body())
                    .results()
                    .map(it -> form(path, it.group(1), it.group(2)))
                    .filter(it -> !LEFT_ALONE.matcher(it.action()).matches())
                    .forEach(it -> forms.putIfAbsent(
                            it.get() + shape(it.action()) + it.fields().size() / 4, it));
        }
        return List.copyOf(forms.values());
    }

    private static Form form(String page, String tag, String content) {
        var fields = new ArrayList<Visitor.Field>();
        var controls = CONTROL.matcher(content);
        while (controls.find()) {
            var name = attribute(controls.group(2), "name");
            if (!name.isEmpty() && !name.equals("_csrf")) {
                var text = controls.group(3) == null ? attribute(controls.group(2), "value") : plain(controls.group(3));
                fields.add(new Visitor.Field(name, text));
            }
        }
        var action = attribute(tag, "action");
        return new Form(
                action.isEmpty() ? page : action,
                !attribute(tag, "method").equalsIgnoreCase("post"),
                tag.contains("multipart"),
                fields);
    }

    private static List<Input> inputs(Form form, Visitor visitor) {
        var inputs = new ArrayList<Input>();
        var names = form.fields().stream().map(Visitor.Field::name).distinct().toList();
        for (var name : names) {
            for (var value : VALUES) {
                inputs.add(input(form, visitor, name + "=" + shown(value), replaced(form, name, value)));
            }
            for (var pattern : NAMES) {
                var strange = new ArrayList<>(form.fields());
                strange.add(new Visitor.Field(pattern.formatted(name), "1"));
                inputs.add(input(form, visitor, pattern.formatted(name) + "=1", strange));
                var alone = new ArrayList<>(form.fields());
                alone.removeIf(it -> it.name().equals(name));
                alone.add(new Visitor.Field(pattern.formatted(name), ""));
                inputs.add(input(form, visitor, "only " + pattern.formatted(name), alone));
            }
            var without = new ArrayList<>(form.fields());
            without.removeIf(it -> it.name().equals(name));
            inputs.add(input(form, visitor, "without " + name, without));
            var doubled = new ArrayList<>(form.fields());
            doubled.addAll(form.fields());
            inputs.add(input(form, visitor, "doubled", doubled));
        }
        for (var place : PLACES) {
            var address = ID.matcher(form.action()).replaceFirst(place.replace("\\", ""));
            inputs.add(input(
                    new Form(address, form.get(), form.files(), form.fields()),
                    visitor,
                    "at " + shown(place),
                    form.fields()));
        }
        inputs.add(input(form, visitor, "nothing", List.of()));
        if (!form.get()) {
            for (var type : List.of(
                    "application/json",
                    "text/plain",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "x/y/z",
                    "")) {
                inputs.add(new Input(
                        "as " + type,
                        () -> form.action() + "?_csrf=" + visitor.token(),
                        type.isEmpty() ? "*/*" : type,
                        () -> "{\"a\":[1,".getBytes(StandardCharsets.UTF_8)));
            }
            files(form, visitor, inputs);
        }
        return inputs;
    }

    private static void files(Form form, Visitor visitor, List<Input> inputs) {
        for (var name : List.of(
                "a\u0000.pdf",
                "",
                "x".repeat(5000) + ".pdf",
                "../../a.png",
                "\"; filename=\"b.pdf",
                "a\u202E.pdf",
                "a.docx",
                "con:.yaml")) {
            for (var content : List.of("", "%PDF-1.7\n", "\u0089PNG\r\n\u001a\n", "PK\u0003\u0004", "a: [", "\u0000")) {
                inputs.add(new Input(
                        "file " + shown(name),
                        form::action,
                        "multipart/form-data; boundary=grans",
                        () -> multipart(form, visitor, name, content)));
            }
            if (!form.files()) {
                return;
            }
        }
    }

    private static byte[] multipart(Form form, Visitor visitor, String fileName, String content) {
        var body = new StringBuilder();
        for (var field : visitor.withToken(form.fields())) {
            if (!field.name().equals("file")) {
                body.append("--grans\r\nContent-Disposition: form-data; name=\"")
                        .append(field.name())
                        .append("\"\r\n\r\n")
                        .append(field.value())
                        .append("\r\n");
            }
        }
        body.append("--grans\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n--grans--\r\n");
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Input input(Form form, Visitor visitor, String what, List<Visitor.Field> fields) {
        if (form.get()) {
            return new Input(what, () -> form.action() + "?" + query(fields), "", () -> new byte[0]);
        }
        return new Input(
                what,
                form::action,
                "application/x-www-form-urlencoded",
                () -> Visitor.encoded(visitor.withToken(fields)).getBytes(StandardCharsets.UTF_8));
    }

    private static String query(List<Visitor.Field> fields) {
        var query = Visitor.encoded(fields);
        return query.length() > 6000 ? query.substring(0, 6000).replaceAll("%.?$", "") : query;
    }

    private static List<Visitor.Field> replaced(Form form, String name, String value) {
        return form.fields().stream()
                .map(it -> it.name().equals(name) ? new Visitor.Field(name, value) : it)
                .toList();
    }

    private void send(Visitor visitor, String person, Input input) throws Exception {
        Visitor.Answer answer;
        var address = input.address().get();
        try {
            answer = input.type().isEmpty()
                    ? visitor.get(address)
                    : visitor.post(address, input.type(), input.body().get());
        } catch (IllegalArgumentException noAddress) {
            return;
        }
        tried++;
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500 && answer.status() != 503) {
            failed++;
            failures.putIfAbsent(
                    shape(address) + " " + input.what(), answer.status() + " for " + person + " at " + address);
        }
    }

    private void report() {
        failures.forEach((what, where) -> System.out.println("FAILED " + what + ": " + where));
        System.out.println("inputs " + tried + ", 5xx " + failed + ", statuses " + statuses);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static String shape(String path) {
        return ID.matcher(path.split("\\?")[0]).replaceAll("{}");
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String shown(String text) {
        var brief = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return brief.replaceAll("\\p{Cntrl}", "·");
    }
}
