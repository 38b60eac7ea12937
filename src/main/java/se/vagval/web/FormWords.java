package se.vagval.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.web.form.Components;

/**
 * Formulärets ord. What a form says, field by field under the names its page gives them; what is empty or not ticked says
 * nothing. Two forms that grew out of a third are put together field by field, long texts paragraph by paragraph.
 *
 * @param choices the fields that hold several ticks
 */
public record FormWords(SortedMap<String, List<String>> fields, Set<String> choices) {

    static final FormWords NONE = new FormWords(new TreeMap<>());

    private static final Set<String> FIXED = Set.of("version", "base", "tried");
    /** A text longer than this, or of several lines, is one that people write paragraphs in. */
    private static final int ONE_LINE = 100;

    public FormWords {
        var filled = new TreeMap<String, List<String>>();
        fields.forEach((name, values) -> {
            var said = values.stream()
                    .filter(it -> it != null && !it.isBlank())
                    .map(it -> it.replace("\r\n", "\n"))
                    .toList();
            if (!said.isEmpty()) {
                filled.put(name, said);
            }
        });
        fields = filled;
        choices = choices.stream().filter(filled::containsKey).collect(Collectors.toUnmodifiableSet());
    }

    public FormWords(SortedMap<String, List<String>> fields) {
        this(fields, Set.of());
    }

    /** Both forms as one; {@code clean}: nobody's words had to stand back. */
    public record Merged(FormWords words, boolean clean) {}

    public static FormWords of(Record form) {
        var words = new Reading();
        words.readComponents(form, "");
        FIXED.forEach(words.fields::remove);
        return new FormWords(words.fields, words.choices);
    }

    /** Goes through the form. */
    private static final class Reading {

        private final SortedMap<String, List<String>> fields = new TreeMap<>();
        private final Set<String> choices = new TreeSet<>();

        void readComponents(Record form, String path) {
            for (var component : Components.of(form)) {
                var value = Components.valueOf(component, form);
                if (component.getType() != boolean.class || Boolean.TRUE.equals(value)) {
                    read(path + component.getName(), value);
                }
            }
        }

        private void read(String name, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Record form -> readComponents(form, name + ".");
                case Map<?, ?> named -> named.forEach((key, it) -> read(name + "[" + key + "]", it));
                case Collection<?> many
                when many.stream().anyMatch(Record.class::isInstance) -> {
                    var at = 0;
                    for (var one : many) {
                        read(name + "[" + at++ + "]", one);
                    }
                }
                case Collection<?> many -> {
                    choices.add(name);
                    many.forEach(it -> read(name, it));
                }
                case Enum<?> constant -> add(name, constant.name());
                default -> add(name, value.toString());
            }
        }

        private void add(String name, String text) {
            fields.computeIfAbsent(name, it -> new ArrayList<>()).add(text);
        }
    }

    public Merged merge(FormWords theirs, FormWords yours) {
        var merged = new TreeMap<String, List<String>>();
        var ticked = both(theirs.choices, yours.choices);
        var clean = true;
        for (var name : both(theirs.fields.keySet(), yours.fields.keySet())) {
            if (!RowName.isIn(name)) {
                var one = new One(of(name), theirs.of(name), yours.of(name), ticked.contains(name));
                merged.put(name, one.merged());
                clean &= one.isClean();
            }
        }
        for (var list : lists(theirs, yours)) {
            var rows = new MergedRows(rows(list), theirs.rows(list), yours.rows(list));
            rows.rows()
                    .forEach((at, row) ->
                            row.fields.forEach((name, it) -> merged.put(new RowName(list, at, name).name(), it)));
            clean &= rows.isClean();
        }
        return new Merged(new FormWords(merged, ticked), clean);
    }

    private static SortedSet<String> both(Set<String> theirs, Set<String> yours) {
        var both = new TreeSet<>(theirs);
        both.addAll(yours);
        return both;
    }

    private static Set<String> lists(FormWords theirs, FormWords yours) {
        return both(theirs.fields.keySet(), yours.fields.keySet()).stream()
                .flatMap(it -> RowName.of(it).stream())
                .map(RowName::list)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The filled rows of a list, by their places. */
    private SortedMap<Integer, FormWords> rows(String list) {
        var rows = new TreeMap<Integer, SortedMap<String, List<String>>>();
        fields.forEach((name, values) -> RowName.of(name)
                .filter(it -> it.list().equals(list))
                .ifPresent(it ->
                        rows.computeIfAbsent(it.at(), at -> new TreeMap<>()).put(it.field(), values)));
        var words = new TreeMap<Integer, FormWords>();
        rows.forEach((at, row) -> words.put(at, new FormWords(row, choicesIn(list, at))));
        return words;
    }

    private Set<String> choicesIn(String list, int at) {
        return choices.stream()
                .flatMap(it -> RowName.of(it).stream())
                .filter(it -> it.list().equals(list) && it.at() == at)
                .map(RowName::field)
                .collect(Collectors.toSet());
    }

    /** The words alone, without the blanks around them. */
    FormWords stripped() {
        var stripped = new TreeMap<String, List<String>>();
        fields.forEach((name, values) ->
                stripped.put(name, values.stream().map(String::strip).toList()));
        return new FormWords(stripped);
    }

    /** What the window began with, where what it sent without an answer is what now stands. */
    FormWords knowing(FormWords tried, FormWords theirs) {
        var began = new TreeMap<>(fields);
        for (var name : both(fields.keySet(), both(tried.fields.keySet(), theirs.fields.keySet()))) {
            var stands = RowName.of(name)
                    .map(it -> tried.saidIn(it.list()).equals(theirs.saidIn(it.list())))
                    .orElseGet(() -> One.isSame(tried.of(name), theirs.of(name)));
            if (stands) {
                began.put(name, tried.of(name));
            }
        }
        return new FormWords(began);
    }

    private List<FormWords> saidIn(String list) {
        return rows(list).values().stream().map(FormWords::stripped).toList();
    }

    boolean isSame(FormWords other) {
        return stripped().equals(other.stripped());
    }

    private List<String> of(String name) {
        return Objects.requireNonNullElse(fields.get(name), List.of());
    }

    /** One field in its three states. */
    private record One(List<String> base, List<String> theirs, List<String> yours, boolean isChoice) {

        List<String> merged() {
            if (isSame(yours, base)) {
                return theirs;
            }
            if (isSame(theirs, base) || isSame(theirs, yours)) {
                return yours;
            }
            if (isChoice) {
                return chosen();
            }
            return isProse() ? List.of(text().proposal()) : yours;
        }

        boolean isClean() {
            var both = !isSame(yours, base) && !isSame(theirs, base) && !isSame(theirs, yours);
            return !both || isChoice || isProse() && text().isClean();
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
