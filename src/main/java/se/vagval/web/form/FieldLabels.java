package se.vagval.web.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

/** Fältens namn. What a page calls each field of its form, as its template says it, so that it is said in one place only. */
final class FieldLabels {

    private static final Pattern FIELD =
            Pattern.compile("components/(?:field|choice) :: \\w+\\(\\s*(?:name=)?(?:'([^']*)'|\\|([^|]*)\\|)\\s*,\\s*"
                    + "(?:label=)?\\|?#\\{([\\w.]+)}");
    private static final Pattern BORROWED = Pattern.compile("~\\{([\\w-]+/[\\w-]+) ::");

    /** Where any field is drawn, whatever it is called. */
    private static final Set<String> CONTROLS = Set.of("components/field", "components/choice");

    private final MessageSource messages;
    private final Map<String, Map<String, String>> keys = new ConcurrentHashMap<>();

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of the field {@code rows[1].amount}, or nothing where the page makes it up from its data. */
    Optional<String> of(String view, String path) {
        return Optional.ofNullable(
                        keys.computeIfAbsent(view, FieldLabels::keysIn).get(last(path)))
                .map(it -> messages.getMessage(it, null, FaultReader.LOCALE));
    }

    private static Map<String, String> keysIn(String view) {
        var found = new HashMap<String, String>();
        read(view, found, ConcurrentHashMap.newKeySet());
        return found;
    }

    /** The page's own fields come before those of the parts it borrows. */
    private static void read(String template, Map<String, String> found, Set<String> seen) {
        var file = new ClassPathResource("templates/" + template + ".html");
        if (CONTROLS.contains(template) || !seen.add(template) || !file.exists()) {
            return;
        }
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            FIELD.matcher(text).results().forEach(it -> {
                var name = it.group(1) == null ? it.group(2) : it.group(1);
                found.putIfAbsent(last(name), it.group(3));
            });
            BORROWED.matcher(text).results().forEach(it -> read(it.group(1), found, seen));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of the field itself, without the row it stands in. */
    private static String last(String path) {
        return path.replaceAll("\\[[^]]*]", "").replaceFirst("^.*[.}]", "");
    }
}
