package se.vagval.strategy.draft.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.vagval.strategy.domain.FrameworkText;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A thing of the framework as it is typed in a form: every field a text, by its path ({@code anchors-2-meaning}). */
final class TypedThing {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private TypedThing() {}

    static Map<String, String> of(Shape shape, JsonNode thing) {
        var typed = new TypedThing();
        typed.write("", shape, thing);
        return typed.fields;
    }

    static String join(String path, Object name) {
        return path.isEmpty() ? name.toString() : path + "-" + name;
    }

    private void write(String path, Shape shape, JsonNode node) {
        switch (shape) {
            case Text ignored -> put(path, node.asString(""));
            case Choice ignored -> put(path, node.asString(""));
            case Day ignored -> put(path, node.asString(""));
            case Figure ignored ->
                put(path, node.isNumber() ? node.numberValue().toString().replace('.', ',') : "");
            case Yes ignored -> put(path, node.asBoolean(false) ? "true" : "");
            case Lines ignored -> put(path, lines(node));
            case Ticks ignored -> node.forEach(it -> put(join(path, it.asString()), "true"));
            case Pairs ignored -> put(path, pairs(node));
            case Group(var parts, var ignored) ->
                parts.forEach((name, part) -> write(join(path, name), part, node.path(name)));
            case Rows(var of) -> {
                for (var at = 0; at < node.size(); at++) {
                    write(join(path, at), of, node.path(at));
                }
            }
            case Keyed(var of) -> node.properties().forEach(it -> write(join(path, it.getKey()), of, it.getValue()));
            case Shape.Condition ignored -> condition(path, node);
        }
    }

    private void condition(String path, JsonNode node) {
        if (!(node instanceof ObjectNode)) {
            return;
        }
        ConditionRows.of(FrameworkText.condition(node)).ifPresent(it -> {
            put(join(path, "any"), it.any() ? "true" : "");
            for (var at = 0; at < it.rows().size(); at++) {
                var row = it.rows().get(at);
                var start = join(path, at);
                put(join(start, "group"), row.group() == 0 ? "" : String.valueOf(row.group()));
                put(join(start, "kind"), row.kind().name());
                put(join(start, "criterion"), row.criterion());
                put(join(start, "level"), row.kind().needsLevel() ? String.valueOf(row.level()) : "");
            }
        });
    }

    private void put(String path, String text) {
        fields.put(path, text);
    }

    private static String lines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(it -> it.asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static String pairs(JsonNode named) {
        return named.properties().stream()
                .map(it -> it.getKey() + " = " + it.getValue().asString(""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
