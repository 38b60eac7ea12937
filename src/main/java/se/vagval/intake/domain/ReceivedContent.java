package se.vagval.intake.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mottaget innehåll. All values of a received file in the order they stood, before anybody has interpreted them; not
 * {@code whole} when some were left aside.
 */
public record ReceivedContent(Map<String, ReceivedValue> values, boolean whole) {

    static final int MOST_VALUES = 600;

    public ReceivedContent {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<ReceivedValue> value(String path) {
        return Optional.ofNullable(values.get(path));
    }

    public Collection<ReceivedValue> all() {
        return values.values();
    }

    public boolean has(String prefix) {
        return values.keySet().stream().anyMatch(path -> isWithin(path, prefix));
    }

    /** The rows of a list, as paths: {@code kommuner} gives {@code kommuner[0]}, {@code kommuner[1]} and so on. */
    public List<String> rows(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "\\[\\d+]");
        return values.keySet().stream()
                .map(path -> {
                    var found = row.matcher(path);
                    return found.lookingAt() ? found.group() : "";
                })
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
    }

    /** Everything but what stands under the given outermost keys. */
    public ReceivedContent without(Set<String> keys) {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(path -> keys.stream().anyMatch(key -> isWithin(path, key)));
        return new ReceivedContent(kept, whole && kept.size() == values.size());
    }

    private static boolean isWithin(String path, String prefix) {
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || ".[".indexOf(path.charAt(prefix.length())) >= 0);
    }
}
