package se.vagval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The form of a page as a browser would send it untouched: every field with what stands in it. */
public final class FormFields {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    private FormFields() {}

    /** The first form whose action ends so. */
    public static Map<String, List<String>> of(String page, String action) {
        return FORM.matcher(page)
                .results()
                .filter(it -> attribute(it.group(1), "action").endsWith(action))
                .map(it -> fields(it.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form with the action " + action));
    }

    private static Map<String, List<String>> fields(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field = FIELD.matcher(form); field.find(); ) {
            if (field.group(1) != null) {
                input(field.group(1), fields);
            } else if (field.group(2) != null) {
                var text = HtmlUtils.htmlUnescape(field.group(3)).replaceFirst("^\r?\n", "");
                put(fields, attribute(field.group(2), "name"), text);
            } else {
                put(fields, attribute(field.group(4), "name"), chosen(field.group(5)));
            }
        }
        return fields;
    }

    private static void input(String attributes, Map<String, List<String>> fields) {
        var type = attribute(attributes, "type");
        var isChoice = type.equals("radio") || type.equals("checkbox");
        if (!List.of("file", "submit").contains(type) && (!isChoice || attributes.contains("checked"))) {
            put(fields, attribute(attributes, "name"), attribute(attributes, "value"));
        }
    }

    private static String chosen(String options) {
        var all = OPTION.matcher(options).results().map(it -> it.group(1)).toList();
        return all.stream()
                .filter(it -> it.contains("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(it -> attribute(it, "value"))
                .orElse("");
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        if (!name.isEmpty()) {
            fields.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
