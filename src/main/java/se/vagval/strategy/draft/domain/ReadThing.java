package se.vagval.strategy.draft.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** What is typed in the fields of a thing, read back; each field that cannot be read has a fault, the key of a sentence. */
public final class ReadThing {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern LINE = Pattern.compile("\\R");

    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private ReadThing(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The thing, or what is wrong with its fields. */
    public record Read(JsonNode thing, Map<String, String> faults) {}

    /** By field, the key of the sentence that says what is wrong with it. */
    public static Map<String, String> faultsIn(DraftPart part, Map<String, String> typed) {
        return of(part.thing(), typed).faults();
    }

    static Read of(Shape shape, Map<String, String> typed) {
        var reading = new ReadThing(typed);
        var thing = reading.read("", shape);
        return new Read(thing, reading.faults);
    }

    private JsonNode read(String path, Shape shape) {
        return switch (shape) {
            case Text(var required) -> text(path, required);
            case Choice(var values, var ignored, var required) -> choice(path, values, required);
            case Day(var required) -> day(path, required);
            case Figure(var whole, var required) -> figure(path, whole, required);
            case Yes ignored -> NODES.booleanNode(said(path).equals("true"));
            case Lines ignored -> {
                var list = NODES.arrayNode();
                lines(path).forEach(list::add);
                yield list;
            }
            case Ticks(var values, var ignored) -> ticks(path, values);
            case Pairs ignored -> pairs(path);
            case Group group -> group(path, group);
            case Rows(var of) -> rows(path, of);
            case Keyed(var of) -> {
                var named = NODES.objectNode();
                names(path).forEach(it -> named.set(it, read(TypedThing.join(path, it), of)));
                yield named;
            }
            case Shape.Condition ignored -> condition(path);
        };
    }

    private JsonNode ticks(String path, List<String> values) {
        var list = NODES.arrayNode();
        values.stream().filter(it -> !said(TypedThing.join(path, it)).isEmpty()).forEach(list::add);
        return list;
    }

    private JsonNode text(String path, boolean required) {
        var text = said(path);
        if (text.isEmpty()) {
            require(!required, path, "NotBlank");
            return required ? NODES.stringNode("") : NODES.nullNode();
        }
        return NODES.stringNode(text.replace("\r\n", "\n"));
    }

    private JsonNode choice(String path, List<String> values, boolean required) {
        var chosen = said(path);
        require(chosen.isEmpty() ? !required : values.contains(chosen), path, "NotNull");
        return chosen.isEmpty() ? NODES.nullNode() : NODES.stringNode(chosen);
    }

    private JsonNode day(String path, boolean required) {
        var day = said(path);
        try {
            require(!day.isEmpty() || !required, path, "NotNull");
            return day.isEmpty()
                    ? NODES.nullNode()
                    : NODES.stringNode(LocalDate.parse(day).toString());
        } catch (DateTimeParseException misread) {
            faults.put(path, "strategy.draft.notADay");
            return NODES.nullNode();
        }
    }

    private JsonNode figure(String path, boolean whole, boolean required) {
        var figure = said(path).replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (figure.isEmpty()) {
            require(!required, path, "NotNull");
            return NODES.nullNode();
        }
        if (!figure.matches(whole ? "-?\\d{1,15}" : "-?\\d{1,12}(\\.\\d{1,9})?")) {
            faults.put(path, whole ? "strategy.draft.notWhole" : "strategy.draft.notAFigure");
            return NODES.nullNode();
        }
        return whole
                ? NODES.numberNode(Long.parseLong(figure))
                : NODES.numberNode(new BigDecimal(figure).doubleValue());
    }

    private JsonNode pairs(String path) {
        var named = NODES.objectNode();
        for (var line : lines(path)) {
            var at = line.indexOf('=');
            if (at < 1) {
                faults.put(path, "strategy.draft.notAPair");
            } else {
                named.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return named;
    }

    private JsonNode group(String path, Group group) {
        if (!group.required() && isSilent(path)) {
            return NODES.nullNode();
        }
        var node = NODES.objectNode();
        group.fields().forEach((name, shape) -> node.set(name, read(TypedThing.join(path, name), shape)));
        return node;
    }

    /** A row in which nothing is said, or that is ticked as gone, is none. */
    private JsonNode rows(String path, Group of) {
        var list = NODES.arrayNode();
        for (var at : places(path)) {
            var row = TypedThing.join(path, at);
            if (said(TypedThing.join(row, "gone")).isEmpty() && !isSilent(row)) {
                list.add(read(row, of));
            }
        }
        return list;
    }

    private JsonNode condition(String path) {
        var rows = new ArrayList<ConditionRows.Row>();
        for (var at : places(path)) {
            var row = TypedThing.join(path, at);
            var kind = said(TypedThing.join(row, "kind"));
            if (!kind.isEmpty() && said(TypedThing.join(row, "gone")).isEmpty()) {
                row(row, kind).ifPresent(rows::add);
            }
        }
        var any = said(TypedThing.join(path, "any")).equals("true");
        var condition = new ConditionRows(any, rows).condition();
        require(condition.isPresent(), path, "strategy.draft.noCondition");
        return condition.map(FrameworkText::tree).orElseGet(NODES::objectNode);
    }

    private Optional<ConditionRows.Row> row(String path, String kind) {
        var found = Stream.of(ConditionKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
        require(found.isPresent(), TypedThing.join(path, "kind"), "NotNull");
        return found.map(it -> row(path, it));
    }

    private ConditionRows.Row row(String path, ConditionKind known) {
        var criterion = said(TypedThing.join(path, "criterion"));
        var level = said(TypedThing.join(path, "level"));
        require(!known.needsCriterion() || !criterion.isEmpty(), TypedThing.join(path, "criterion"), "NotNull");
        require(
                !known.needsLevel() || level.matches("[0-4]"),
                TypedThing.join(path, "level"),
                "strategy.draft.notALevel");
        var group = said(TypedThing.join(path, "group"));
        return new ConditionRows.Row(
                group.matches("[1-9]") ? Integer.parseInt(group) : 0,
                known,
                criterion,
                level.matches("[0-4]") ? Integer.parseInt(level) : 0);
    }

    private TreeSet<Integer> places(String path) {
        var places = new TreeSet<Integer>();
        names(path).stream()
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .forEach(places::add);
        return places;
    }

    private List<String> names(String path) {
        var start = within(path);
        return typed.keySet().stream()
                .filter(it -> it.startsWith(start))
                .map(it -> it.substring(start.length()).split("-")[0])
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isSilent(String path) {
        var start = within(path);
        return typed.entrySet().stream()
                .noneMatch(it -> it.getKey().startsWith(start) && !it.getValue().isBlank());
    }

    private static String within(String path) {
        return path.isEmpty() ? "" : path + "-";
    }

    private List<String> lines(String path) {
        return LINE.splitAsStream(said(path))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String said(String path) {
        return typed.getOrDefault(path, "").strip();
    }

    private void require(boolean sound, String path, String fault) {
        if (!sound) {
            faults.put(path, fault);
        }
    }
}
