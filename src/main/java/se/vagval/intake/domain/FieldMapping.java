package se.vagval.intake.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Fältkarta. What one source of files calls the parts of an application: a place ({@code budget[].slag}) and the headings
 * that stand for it. A heading of a list's column means something only within that list.
 *
 * @param number which version of the source's map it is; 0 is the one the portal came with
 */
public record FieldMapping(String source, int number, Map<String, List<String>> labels) {

    /** The source of files that nobody has made a map for. */
    public static final String STANDARD = "standard";
    /** Lists whose rows are tables of their own. */
    public static final Map<String, IntakeField.Section> LISTS = lists();

    private static final String BETWEEN = ";";
    private static final FieldMapping SHIPPED = shipped();

    public FieldMapping {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** What every source begins with. */
    public static FieldMapping begun(String source) {
        return new FieldMapping(source, 0, SHIPPED.labels);
    }

    /** Every place a heading may lead to, in the order of the application. */
    public static Set<String> places() {
        return SHIPPED.labels.keySet();
    }

    /** The place of a value that stands alone; one in a list's row gives the place in the list's first row. */
    Optional<String> placeOf(String label) {
        return find(label, places().stream().filter(it -> !isColumn(it) && !LISTS.containsKey(it)))
                .or(() -> only(label));
    }

    /** The column of just one list that is called so. */
    private Optional<String> only(String label) {
        var meant = LISTS.keySet().stream()
                .map(list -> columnOf(list, label))
                .flatMap(Optional::stream)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    Optional<String> columnOf(String list, String label) {
        return find(label, places().stream().filter(it -> it.startsWith(list + "[].")));
    }

    Optional<String> listOf(String label) {
        return find(label, LISTS.keySet().stream());
    }

    static boolean isList(String place) {
        return LISTS.containsKey(place);
    }

    static boolean isColumn(String place) {
        return place.contains("[].");
    }

    private Optional<String> find(String label, Stream<String> among) {
        var plain = plain(label);
        return plain.isEmpty()
                ? Optional.empty()
                : among.filter(it -> labels.getOrDefault(it, List.of()).stream()
                                .anyMatch(known -> plain(known).equals(plain)))
                        .findFirst();
    }

    static String plain(String label) {
        return IntakeWords.normalise(label.replace('*', ' '));
    }

    /** As it is kept and typed: one line for each place. */
    String text() {
        return labels.entrySet().stream()
                .map(it -> it.getKey() + " = " + String.join(BETWEEN + " ", it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static FieldMapping read(String source, int number, String text) {
        var read = new LinkedHashMap<String, List<String>>();
        text.lines().map(line -> line.split(" = ", 2)).forEach(it -> read.put(it[0], headings(it[1])));
        return new FieldMapping(source, number, read);
    }

    /** Headings as a person types them, with semicolons between. */
    public static List<String> headings(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .map(it -> it.replaceAll("\\s+", " ").strip())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    public String typed(String place) {
        return String.join(BETWEEN + " ", labels.getOrDefault(place, List.of()));
    }

    /** A heading that would lead to two places; a column's only within its own list. */
    public Optional<String> ambiguous() {
        var seen = new LinkedHashMap<String, String>();
        for (var entry : labels.entrySet()) {
            var room = isColumn(entry.getKey())
                    ? entry.getKey().substring(0, entry.getKey().indexOf('['))
                    : "";
            for (var heading : entry.getValue()) {
                var before = seen.putIfAbsent(room + ":" + plain(heading), entry.getKey());
                if (before != null && !before.equals(entry.getKey())) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, IntakeField.Section> lists() {
        var all = new LinkedHashMap<String, IntakeField.Section>();
        all.put("kommuner", IntakeField.Section.MUNICIPALITIES);
        all.put("aktorer", IntakeField.Section.ACTORS);
        all.put("budget", IntakeField.Section.BUDGET);
        all.put("finansiering", IntakeField.Section.FINANCING);
        return Collections.unmodifiableMap(all);
    }

    private static FieldMapping shipped() {
        try (var file = FieldMapping.class.getResourceAsStream("/intake/mapping.yaml")) {
            Map<String, List<String>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new FieldMapping(STANDARD, 0, read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
