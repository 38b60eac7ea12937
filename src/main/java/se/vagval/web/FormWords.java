package se.vagval.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.web.form.Components;

/**
 * Formulärets ord. What a form says, field by field under the names its page gives them; what is empty or not ticked says
 * nothing. Two forms that grew out of a third are put together field by field, long texts paragraph by paragraph.
 */
public record FormWords(SortedMap<String, List<String>> fields) {

    private static final Set<String> FIXED = Set.of("version", "base");
    private static final Pattern ROW = Pattern.compile("^(.+?)\\[(\\d{1,4})]\\.");
    /** A text longer than this, or of several lines, is one that people write paragraphs in. */
    private static final int ONE_LINE = 100;

    public FormWords {
        fields = new TreeMap<>(fields);
    }

    /** Both forms as one; {@code clean}: nobody's words had to stand back. */
    public record Merged(FormWords words, boolean clean) {}

    public static FormWords of(Record form) {
        var fields = new TreeMap<String, List<String>>();
        components(form, "", fields);
        FIXED.forEach(fields::remove);
        return new FormWords(fields);
    }

    private static void components(Record form, String path, Map<String, List<String>> fields) {
        for (var component : form.getClass().getRecordComponents()) {
            var value = Components.valueOf(component, form);
            if (component.getType() != boolean.class || Boolean.TRUE.equals(value)) {
                put(path + component.getName(), value, fields);
            }
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, List<String>> fields) {
        switch (value) {
            case null -> {}
            case Record form -> components(form, name + ".", fields);
            case Map<?, ?> named -> named.forEach((key, it) -> put(name + "[" + key + "]", it, fields));
            case Collection<?> many
            when many.stream().anyMatch(Record.class::isInstance) -> {
                var at = 0;
                for (var one : many) {
                    put(name + "[" + at++ + "]", one, fields);
                }
            }
            case Collection<?> many -> many.forEach(it -> put(name, it, fields));
            case Enum<?> constant -> add(name, constant.name(), fields);
            default -> add(name, value.toString(), fields);
        }
    }

    private static void add(String name, String text, Map<String, List<String>> fields) {
        if (!text.isBlank()) {
            fields.computeIfAbsent(name, it -> new ArrayList<>()).add(text);
        }
    }

    /** @param own both are one person's, in two windows: where both changed a text, this one stands */
    public Merged merge(FormWords theirs, FormWords yours, boolean own) {
        var moved = theirs.besides(this, yours);
        var names = new TreeSet<>(moved.fields.keySet());
        names.addAll(yours.fields.keySet());
        var merged = new TreeMap<String, List<String>>();
        var clean = true;
        for (var name : names) {
            var one = new One(of(name), moved.of(name), yours.of(name));
            merged.put(name, one.merged(own));
            clean &= one.isClean();
        }
        return new Merged(new FormWords(merged), clean);
    }

    /** Where both have filled the same empty row, theirs moves down to a row of its own. */
    private FormWords besides(FormWords base, FormWords yours) {
        var moved = new TreeMap<String, List<String>>();
        var places = new TreeMap<String, String>();
        fields.forEach((name, values) -> {
            var row = ROW.matcher(name);
            var place = row.find() ? places.computeIfAbsent(row.group(), it -> place(row, base, yours, places)) : "";
            moved.put(place.isEmpty() ? name : place + name.substring(row.end()), values);
        });
        return new FormWords(moved);
    }

    private String place(Matcher row, FormWords base, FormWords yours, Map<String, String> places) {
        var taken = base.row(row.group()).isEmpty()
                && !yours.row(row.group()).isEmpty()
                && !yours.row(row.group()).equals(row(row.group()));
        if (!taken) {
            return row.group();
        }
        var list = row.group(1);
        var next = 1
                + List.of(this, base, yours).stream()
                        .mapToInt(it -> it.lastRow(list))
                        .max()
                        .orElse(0);
        while (places.containsValue(list + "[" + next + "].")) {
            next++;
        }
        return list + "[" + next + "].";
    }

    private SortedMap<String, List<String>> row(String prefix) {
        return fields.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    private int lastRow(String list) {
        return fields.keySet().stream()
                .map(ROW::matcher)
                .filter(it -> it.find() && it.group(1).equals(list))
                .mapToInt(it -> Integer.parseInt(it.group(2)))
                .max()
                .orElse(-1);
    }

    private List<String> of(String name) {
        return Objects.requireNonNullElse(fields.get(name), List.of());
    }

    /** One field in its three states. */
    private record One(List<String> base, List<String> theirs, List<String> yours) {

        List<String> merged(boolean own) {
            if (isSame(yours, base)) {
                return theirs;
            }
            if (isSame(theirs, base) || isSame(theirs, yours)) {
                return yours;
            }
            if (isChoice()) {
                return chosen();
            }
            if (!isProse()) {
                return yours;
            }
            var text = text();
            return List.of(own ? text.preferringYours() : text.proposal());
        }

        boolean isClean() {
            var both = !isSame(yours, base) && !isSame(theirs, base) && !isSame(theirs, yours);
            return !both || isChoice() || isProse() && text().isClean();
        }

        private MergedText text() {
            return MergedText.of(first(base), first(theirs), first(yours));
        }

        /** Ticks: what either ticked and neither took away. */
        private List<String> chosen() {
            var chosen = new LinkedHashSet<>(yours);
            chosen.addAll(theirs);
            base.stream()
                    .filter(it -> !theirs.contains(it) || !yours.contains(it))
                    .forEach(chosen::remove);
            return List.copyOf(chosen);
        }

        private boolean isChoice() {
            return base.size() > 1 || theirs.size() > 1 || yours.size() > 1;
        }

        private boolean isProse() {
            return List.of(first(base), first(theirs), first(yours)).stream()
                    .anyMatch(it -> it.length() > ONE_LINE || it.contains("\n"));
        }

        private static String first(List<String> values) {
            return values.isEmpty() ? "" : values.getFirst();
        }

        private static boolean isSame(List<String> one, List<String> other) {
            return one.stream()
                    .map(String::strip)
                    .toList()
                    .equals(other.stream().map(String::strip).toList());
        }
    }
}
