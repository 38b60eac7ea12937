package se.vagval.strategy.draft.domain;

import static se.vagval.strategy.draft.domain.Doubts.PROVENANCE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.vagval.strategy.draft.domain.Shape.Group;
import se.vagval.strategy.draft.domain.Shape.Keyed;
import se.vagval.strategy.draft.domain.Shape.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What within a thing has a source of its own, such as each sub-field of a criterion, is doubted by itself. */
final class NestedDoubts {

    private NestedDoubts() {}

    /** What says something else than it did, and names the same source for it. */
    static void cast(Shape shape, JsonNode before, JsonNode thing) {
        switch (shape) {
            case Group(var fields, var ignored) ->
                fields.forEach((name, of) -> castOn(of, before.path(name), thing.path(name)));
            case Rows(var of) -> {
                for (var at = 0; at < thing.size(); at++) {
                    castOn(of, counterpart(before, thing, at), thing.path(at));
                }
            }
            case Keyed(var of) -> thing.properties().forEach(it -> castOn(of, before.path(it.getKey()), it.getValue()));
            default -> {}
        }
    }

    private static void castOn(Shape shape, JsonNode before, JsonNode part) {
        if (before.isObject() && part.path(PROVENANCE).isObject()) {
            var was = TypedThing.of(shape, before);
            var is = TypedThing.of(shape, part);
            if (!was.equals(is) && Doubts.of(PROVENANCE, was).equals(Doubts.of(PROVENANCE, is))) {
                Doubts.doubt(part.path(PROVENANCE));
            }
        }
        cast(shape, before, part);
    }

    /** The row of the same name; what is called something else now is known by its place. */
    private static JsonNode counterpart(JsonNode before, JsonNode rows, int at) {
        var name = DraftPart.nameOf(rows.path(at));
        var same = named(name, before);
        return same.isObject() || named(DraftPart.nameOf(before.path(at)), rows).isObject() ? same : before.path(at);
    }

    private static JsonNode named(String name, JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(it -> !name.isEmpty() && name.equals(DraftPart.nameOf(it)))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    /** The sources within a thing, each by where it stands in the form. */
    static Map<String, JsonNode> sources(Shape shape, JsonNode thing) {
        var sources = new LinkedHashMap<String, JsonNode>();
        gather("", shape, thing, sources);
        return sources;
    }

    private static void gather(String path, Shape shape, JsonNode node, Map<String, JsonNode> sources) {
        if (!path.isEmpty() && node.path(PROVENANCE).isObject()) {
            sources.put(TypedThing.join(path, PROVENANCE), node.path(PROVENANCE));
        }
        switch (shape) {
            case Group(var fields, var ignored) ->
                fields.forEach((name, of) -> gather(TypedThing.join(path, name), of, node.path(name), sources));
            case Rows(var of) -> {
                for (var at = 0; at < node.size(); at++) {
                    gather(TypedThing.join(path, at), of, node.path(at), sources);
                }
            }
            case Keyed(var of) ->
                node.properties().forEach(it -> gather(TypedThing.join(path, it.getKey()), of, it.getValue(), sources));
            default -> {}
        }
    }
}
