import java.net.http.HttpTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms that lie before a person, found by following links from page to page. */
class Forms {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+(?:-\\d+)*");
    private static final Pattern LEFT_ALONE =
            Pattern.compile("^/(?:statiskt|utloggning|konto/|inloggning|actuator).*|.*(?:\\.pdf|\\.docx|/dokument/.*)");
    private static final int PAGES_PER_SHAPE = 6;
    private static final int PAGES_PER_PERSON = 220;

    record Form(String page, String action, boolean get, boolean files, List<Visitor.Field> fields) {

        String shape() {
            return get + Forms.shape(action) + fields.size() / 4;
        }
    }

    private Forms() {}

    /** Every form that can be reached by links, by shape; each shape in as many cases as were met. */
    static Map<String, ArrayDeque<Form>> before(Visitor visitor) throws Exception {
        var forms = new LinkedHashMap<String, ArrayDeque<Form>>();
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
            Visitor.Answer page;
            try {
                page = visitor.get(path);
            } catch (HttpTimeoutException slow) {
                System.out.println("no answer within a minute: " + path);
                continue;
            }
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
                    .forEach(it -> forms.computeIfAbsent(it.shape(), shape -> new ArrayDeque<>())
                            .add(it));
        }
        return forms;
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
                page,
                action.isEmpty() ? page : action,
                !attribute(tag, "method").equalsIgnoreCase("post"),
                tag.contains("multipart"),
                fields);
    }

    static String shape(String path) {
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
}
