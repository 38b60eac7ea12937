package se.vagval.strategy.draft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.draft.domain.ConditionKind;
import se.vagval.strategy.draft.domain.DraftPart;
import se.vagval.strategy.draft.domain.Shape;
import se.vagval.strategy.draft.domain.Shape.Choice;
import se.vagval.strategy.draft.domain.Shape.Day;
import se.vagval.strategy.draft.domain.Shape.Figure;
import se.vagval.strategy.draft.domain.Shape.Group;
import se.vagval.strategy.draft.domain.Shape.Keyed;
import se.vagval.strategy.draft.domain.Shape.Lines;
import se.vagval.strategy.draft.domain.Shape.Pairs;
import se.vagval.strategy.draft.domain.Shape.Rows;
import se.vagval.strategy.draft.domain.Shape.Text;
import se.vagval.strategy.draft.domain.Shape.Ticks;
import se.vagval.strategy.draft.domain.Shape.Yes;
import se.vagval.strategy.draft.web.FieldView.Kind;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** The fields of a thing as a page shows them, from its shape and from what is typed; a list has one more row, still empty. */
@Component
class FieldViews {

    private static final String KEY = "strategy.field.";
    private static final Set<String> SHORT = Set.of("code", "word", "registryNumber", "pattern", "number");
    private static final int MOST_GROUPS = 4;
    private static final String CONDITION = "condition-";

    private final Words words;

    FieldViews(Words words) {
        this.words = words;
    }

    List<FieldView> of(DraftPart part, FrameworkVersion version, Map<String, String> values) {
        var typed = new TypedFields(part.name(), version, values);
        var shape = part.thing();
        return shape instanceof Group(var fields, var ignored)
                ? parts("", fields, typed)
                : List.of(view("", words.message("strategy.draft.fields"), shape, typed));
    }

    private List<FieldView> parts(String path, Map<String, Shape> fields, TypedFields typed) {
        return fields.entrySet().stream()
                .map(it -> view(join(path, it.getKey()), label(it.getKey(), typed), it.getValue(), typed)
                        .hinted(own(typed, it.getKey() + ".hint")))
                .toList();
    }

    private String label(String name, TypedFields typed) {
        var label = own(typed, name);
        return label == null ? name : label;
    }

    /** The word for a field in that part; one that stands in several parts may be called otherwise in each. */
    private @Nullable String own(TypedFields typed, String name) {
        var word = words.find(KEY + typed.part() + "." + name);
        return word == null ? words.find(KEY + name) : word;
    }

    /** A field that has no word of its own yet is shown by its name, so that nothing is out of reach. */
    String label(String name) {
        var label = words.find(KEY + name);
        return label == null ? name : label;
    }

    /** What a field deep in a thing is called: "Ordankare 3 · Betyder". */
    String path(String path) {
        var label = new StringBuilder();
        for (var step : path.split("-")) {
            if (step.matches("\\d{1,4}")) {
                label.append(' ').append(Integer.parseInt(step) + 1);
            } else {
                label.append(label.isEmpty() ? "" : " · ")
                        .append(path.startsWith(CONDITION) ? demand(step) : label(step));
            }
        }
        return label.toString();
    }

    /** The parts of a demand are called otherwise than the fields of the same names. */
    private String demand(String name) {
        var label = words.find("strategy.draft.condition." + name);
        return label == null ? label(name) : label;
    }

    /** What stands in a field of such a thing, in words. */
    String said(Shape thing, String path, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (text.equals("true")) {
            return words.message("strategy.draft.yes");
        }
        if (thing.at(path) instanceof Choice(var ignored, var key, var required)) {
            return word(key + text, text);
        }
        var word =
                path.startsWith(CONDITION) ? words.find("ConditionKind." + text) : words.find("Recommendation." + text);
        return word == null ? text : word;
    }

    private FieldView view(String path, String label, Shape shape, TypedFields typed) {
        return switch (shape) {
            case Text(var required) -> FieldView.of(path, text(path), label).optionalIf(!required);
            case Figure(var ignored, var required) ->
                FieldView.of(path, Kind.SHORT, label).optionalIf(!required);
            case Day(var required) -> FieldView.of(path, Kind.DAY, label).optionalIf(!required);
            case Yes ignored -> FieldView.of(path, Kind.YES, label);
            case Lines ignored -> listed(path, label, "strategy.draft.aLineEach");
            case Pairs ignored -> listed(path, label, "strategy.draft.pairs");
            case Choice(var values, var key, var required) ->
                FieldView.of(path, Kind.CHOICE, label).optionalIf(!required).of(options(values, key));
            case Ticks ticks -> FieldView.group(path, label, ticks(path, ticks));
            case Group(var fields, var ignored) -> FieldView.group(path, label, parts(path, fields, typed));
            case Rows(var of) -> FieldView.group(path, label, rows(path, label, of, typed));
            case Keyed(var of) -> FieldView.group(path, label, keyed(path, of, typed));
            case Shape.Condition ignored -> condition(path, label, typed);
        };
    }

    private FieldView listed(String path, String label, String how) {
        return FieldView.of(path, Kind.LONG, label + words.message(how)).optionalIf(true);
    }

    private List<FieldView> ticks(String path, Ticks ticks) {
        return ticks.values().stream()
                .map(it -> FieldView.of(join(path, it), Kind.YES, word(ticks.words() + it, it)))
                .toList();
    }

    private List<FieldView> rows(String path, String label, Group of, TypedFields typed) {
        return typed.rows(path).stream()
                .map(at -> row(path, at, label, of, typed))
                .toList();
    }

    private List<FieldView> keyed(String path, Group of, TypedFields typed) {
        return typed.names(path).stream()
                .map(it -> view(join(path, it), label(it, typed), of, typed))
                .toList();
    }

    private FieldView row(String path, int at, String label, Group of, TypedFields typed) {
        var start = join(path, at);
        var fields = new ArrayList<>(parts(start, of.fields(), typed));
        var last = typed.rows(path).getLast() == at;
        if (!last) {
            fields.add(FieldView.of(join(start, "gone"), Kind.YES, words.message("strategy.draft.gone")));
        }
        var key = last ? "strategy.draft.oneMore" : "strategy.draft.row";
        return FieldView.group(start, words.message(key, label, at + 1), fields);
    }

    /** All or any, then a row for each demand: what, of which criterion, at which level, together with which others. */
    private FieldView condition(String path, String label, TypedFields typed) {
        var isSaid = typed.values().keySet().stream().anyMatch(it -> it.startsWith(join(path, "")));
        if (!typed.values().isEmpty() && !isSaid) {
            return FieldView.group(path, label, List.of()).hinted(words.message("strategy.draft.condition.beyond"));
        }
        var parts = new ArrayList<FieldView>();
        parts.add(FieldView.of(join(path, "any"), Kind.YES, words.message("strategy.draft.condition.any"))
                .hinted(words.message("strategy.draft.condition.any.hint")));
        for (int at : typed.rows(path)) {
            parts.add(sentence(join(path, at), at + 1, typed.version()));
        }
        return FieldView.group(path, label, parts);
    }

    private FieldView sentence(String path, int number, FrameworkVersion version) {
        var criteria = version.dimensions().stream()
                .map(it -> Option.of(it.code(), it.code() + " " + it.name()))
                .toList();
        var kinds = Stream.of(ConditionKind.values())
                .map(it -> Option.of(it.name(), words.of(it)))
                .toList();
        var row = new FieldView(
                path,
                Kind.SENTENCE,
                words.message("strategy.draft.condition.row", number),
                null,
                false,
                List.of(),
                List.of(
                        part(path, "criterion", criteria),
                        part(path, "kind", kinds),
                        part(path, "level", numbers(0, 4)),
                        part(path, "group", numbers(1, MOST_GROUPS))
                                .hinted(words.message("strategy.draft.condition.group.hint")),
                        FieldView.of(join(path, "gone"), Kind.YES, words.message("strategy.draft.gone"))));
        return row;
    }

    private FieldView part(String path, String name, List<Option> options) {
        return FieldView.of(join(path, name), Kind.CHOICE, words.message("strategy.draft.condition." + name))
                .optionalIf(true)
                .of(options);
    }

    private static List<Option> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(it -> Option.of(String.valueOf(it), String.valueOf(it)))
                .toList();
    }

    private List<Option> options(List<String> values, String key) {
        return values.stream().map(it -> Option.of(it, word(key + it, it))).toList();
    }

    private String word(String key, String otherwise) {
        var word = words.find(key);
        return word == null ? otherwise : word;
    }

    private static Kind text(String path) {
        var name = path.substring(path.lastIndexOf('-') + 1);
        if (name.equals("logotype")) {
            return Kind.HIDDEN;
        }
        return SHORT.contains(name) ? Kind.SHORT : Kind.LONG;
    }

    static String join(@Nullable String path, Object name) {
        return path == null || path.isEmpty() ? name.toString() : path + "-" + name;
    }
}
