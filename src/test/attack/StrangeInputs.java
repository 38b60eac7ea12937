import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** All the ways in which one form is filled in wrongly. */
class StrangeInputs {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+(?:-\\d+)*");
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

    /** The body is made when it is sent: all of them at once would be a gigabyte. */
    record Input(String what, Supplier<String> address, String type, Supplier<byte[]> body) {}

    private StrangeInputs() {}

    static List<Input> of(Forms.Form form, Visitor visitor) {
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
                    new Forms.Form(form.page(), address, form.get(), form.files(), form.fields()),
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

    private static void files(Forms.Form form, Visitor visitor, List<Input> inputs) {
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

    private static byte[] multipart(Forms.Form form, Visitor visitor, String fileName, String content) {
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

    private static Input input(Forms.Form form, Visitor visitor, String what, List<Visitor.Field> fields) {
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

    private static List<Visitor.Field> replaced(Forms.Form form, String name, String value) {
        return form.fields().stream()
                .map(it -> it.name().equals(name) ? new Visitor.Field(name, value) : it)
                .toList();
    }

    private static String shown(String text) {
        var brief = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return brief.replaceAll("\\p{Cntrl}", "·");
    }
}
