package se.vagval.strategy.draft.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Överifierat. What has not been held against its source: words, each amount and deadline by itself, what has a source of its own
 * within a thing, and lists whose members have none. What is changed, and of whose source nothing is said, is so no more.
 */
final class Doubts {

    static final String PROVENANCE = "provenance";
    private static final String SOURCES = "sources";
    private static final String LISTS = "listProvenance";

    private Doubts() {}

    /** The thing as it is saved over what stood; what its form says the same of is the same. */
    static JsonNode after(DraftPart part, @Nullable JsonNode before, JsonNode thing) {
        if (before == null || isSame(part, before, thing)) {
            return thing;
        }
        var was = TypedThing.of(part.thing(), before);
        var is = TypedThing.of(part.thing(), thing);
        var sources = thing.path(SOURCES);
        sources.properties().forEach(it -> {
            var source = TypedThing.join(SOURCES, it.getKey());
            if (!of(it.getKey(), was).equals(of(it.getKey(), is))
                    && of(source, was).equals(of(source, is))) {
                doubt(it.getValue());
            }
        });
        if (sources.isEmpty() && of(PROVENANCE, was).equals(of(PROVENANCE, is))) {
            doubt(thing.path(PROVENANCE));
        }
        NestedDoubts.cast(part.thing(), before, thing);
        return thing;
    }

    static boolean isSame(DraftPart part, JsonNode before, JsonNode thing) {
        return TypedThing.of(part.thing(), before).equals(TypedThing.of(part.thing(), thing));
    }

    /** What is typed in one field, and in those within it. */
    static Map<String, String> of(String field, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(it -> it.getKey().equals(field) || it.getKey().startsWith(TypedThing.join(field, "")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A list that has one source for all its members, when one of them is other than it was. */
    static ObjectNode afterChangeOf(DraftPart part, ObjectNode content) {
        doubt(content.path(LISTS).path(part.name()));
        return content;
    }

    /** Where in a thing something stands unverified: the names of the fields, with hyphens between. */
    static List<String> in(Thing thing) {
        var content = thing.content();
        var found = new ArrayList<String>();
        content.path(SOURCES).properties().forEach(it -> add(SOURCES + "-" + it.getKey(), it.getValue(), found));
        if (content.path(SOURCES).isEmpty()) {
            add(PROVENANCE, content.path(PROVENANCE), found);
        }
        NestedDoubts.sources(thing.part().thing(), content).forEach((path, source) -> add(path, source, found));
        if (thing.part().name().equals(LISTS)) {
            content.properties().forEach(it -> add(it.getKey(), it.getValue(), found));
        }
        return found;
    }

    private static void add(String path, JsonNode provenance, List<String> found) {
        if (provenance.path("verified").isBoolean()
                && !provenance.path("verified").asBoolean()) {
            found.add(path);
        }
    }

    static void doubt(JsonNode provenance) {
        if (provenance instanceof ObjectNode source) {
            source.put("verified", false);
        }
    }
}
