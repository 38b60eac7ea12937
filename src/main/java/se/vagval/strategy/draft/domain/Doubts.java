package se.vagval.strategy.draft.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Överifierat. What has not been held against its source: words, each amount and deadline by itself, and lists whose members have
 * no source of their own. What is changed, and of whose source nothing is said, is so no more.
 */
final class Doubts {

    private static final String PROVENANCE = "provenance";
    private static final String SOURCES = "sources";
    private static final String LISTS = "listProvenance";

    private Doubts() {}

    /** The thing as it is saved over what stood. */
    static JsonNode after(@Nullable JsonNode before, JsonNode thing) {
        if (before == null || before.equals(thing)) {
            return thing;
        }
        var sources = thing.path(SOURCES);
        sources.properties().forEach(it -> {
            var isChanged = !before.path(it.getKey()).equals(thing.path(it.getKey()));
            if (isChanged && before.path(SOURCES).path(it.getKey()).equals(it.getValue())) {
                doubt(it.getValue());
            }
        });
        if (sources.isEmpty() && before.path(PROVENANCE).equals(thing.path(PROVENANCE))) {
            doubt(thing.path(PROVENANCE));
        }
        return thing;
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

    private static void doubt(JsonNode provenance) {
        if (provenance instanceof ObjectNode source) {
            source.put("verified", false);
        }
    }
}
