package se.vagval;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import se.vagval.identity.UserId;

/**
 * A form that somebody can write words in, as it stood on the page where it was met.
 *
 * @param pattern the address it is sent to, as the portal knows it: its kind
 * @param page where it stands
 * @param html the form itself
 */
record WrittenForm(String pattern, UserId person, String page, String action, String html) {

    private static final Pattern FIELD = Pattern.compile("<(?:textarea|input|select)\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern UNWRITABLE = Pattern.compile("\\b(readonly|disabled)\\b");

    /** Shown to be read only; nothing stands in it that is open. */
    private static final Pattern CLOSED =
            Pattern.compile("<fieldset\\b[^>]*\\bdisabled\\b.*</fieldset>", Pattern.DOTALL);

    /** The portal's own, of each page anew. */
    static final List<String> KEYS = List.of("_csrf", "_sandning");

    /** The fields that words are written in. */
    List<String> texts() {
        var names = new ArrayList<String>();
        FIELD.matcher(CLOSED.matcher(html).replaceAll("")).results().forEach(it -> {
            var isText = it.group().startsWith("<textarea") || "text".equals(attribute(it.group(1), "type"));
            var name = attribute(it.group(1), "name");
            if (isText
                    && !name.isEmpty()
                    && !names.contains(name)
                    && !UNWRITABLE.matcher(it.group(1)).find()) {
                names.add(name);
            }
        });
        return names;
    }

    /** Words of their own for each field, which nobody else has written. */
    Map<String, String> words(String mark) {
        var words = new LinkedHashMap<String, String>();
        texts().forEach(it -> words.put(it, "Ord %d %s".formatted(words.size(), mark)));
        return words;
    }

    /** As a browser sends it untouched. */
    Map<String, List<String>> untouched() {
        var fields = new LinkedHashMap<>(FormFields.of(html, ""));
        fields.keySet().removeAll(KEYS);
        return fields;
    }

    /** Something is chosen wherever it asks for a choice or a day. */
    Map<String, List<String>> chosen() {
        var fields = untouched();
        inputs(attributes -> {
            var name = attribute(attributes, "name");
            switch (attribute(attributes, "type")) {
                case "radio" -> putMissing(fields, name, attribute(attributes, "value"));
                case "date" -> putMissing(fields, name, TestDay.today().toString());
                default -> {}
            }
        });
        SELECT.matcher(html).results().forEach(it -> {
            var first = OPTION.matcher(it.group(2));
            if (first.find()) {
                putMissing(fields, it.group(1), HtmlUtils.htmlUnescape(first.group(1)));
            }
        });
        return fields;
    }

    /** The field with that id; a box to tick, with what it says when it is ticked. */
    Map.Entry<String, String> field(String id) {
        var found = new ArrayList<Map.Entry<String, String>>();
        inputs(attributes -> {
            if (attribute(attributes, "id").equals(id)) {
                var isBox = attribute(attributes, "type").equals("checkbox");
                found.add(Map.entry(attribute(attributes, "name"), isBox ? attribute(attributes, "value") : ""));
            }
        });
        return found.isEmpty() ? Map.entry("", "") : found.getFirst();
    }

    private void inputs(Consumer<String> act) {
        FIELD.matcher(html).results().forEach(it -> act.accept(it.group(1)));
    }

    private static void putMissing(Map<String, List<String>> fields, String name, String value) {
        if (fields.getOrDefault(name, List.of()).stream().allMatch(String::isBlank)) {
            fields.put(name, List.of(value));
        }
    }

    URI address() {
        return URI.create(action);
    }

    boolean isMultipart() {
        return html.startsWith("<form") && html.substring(0, html.indexOf('>')).contains("multipart/form-data");
    }

    boolean savesItself() {
        return html.contains("data-autosave");
    }

    /** What the browser's copy of it is known by on its page, as copy.js makes it. */
    String copyName() {
        var tag = html.substring(0, html.indexOf('>'));
        var names = new ArrayList<>(List.of(attribute(tag, "data-copy"), attribute(tag, "id")));
        inputs(attributes -> {
            if (!attribute(attributes, "type").equals("hidden")) {
                names.add(attribute(attributes, "id"));
            }
        });
        return action + " "
                + names.stream().filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    @Override
    public String toString() {
        return pattern;
    }
}
