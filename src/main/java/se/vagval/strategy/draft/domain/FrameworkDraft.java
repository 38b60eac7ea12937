package se.vagval.strategy.draft.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkRefusal;
import se.vagval.strategy.FrameworkRefusal.Reason;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Utkast till ramverk. A copy of the version in force, kept as a document and changed thing by thing until it is published.
 *
 * @param base the version it was copied from
 */
public record FrameworkDraft(
        String id,
        String base,
        DraftStatus status,
        ObjectNode content,
        long number,
        UserId begunBy,
        Instant begunAt,
        UserId savedBy,
        Instant savedAt) {

    /** A thing where it stands; {@code version} says whether it has been changed since somebody saw it. */
    public record Thing(DraftPart part, String key, int place, JsonNode content) {

        public long version() {
            return versionOf(content);
        }
    }

    /** A version looked at as a draft of itself. */
    static FrameworkDraft of(String id, ObjectNode content) {
        var nobody = UserId.of("ingen");
        return new FrameworkDraft(id, id, DraftStatus.OPEN, content, 1, nobody, Instant.EPOCH, nobody, Instant.EPOCH);
    }

    static long versionOf(JsonNode content) {
        var sum = new CRC32();
        sum.update(FrameworkText.canonical(content).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Why nothing in it can be changed any more; nothing as long as it can. */
    public @Nullable Reason closedBy() {
        return switch (status) {
            case OPEN -> null;
            case PUBLISHED -> Reason.ALREADY_PUBLISHED;
            case DISCARDED -> Reason.DISCARDED;
        };
    }

    FrameworkDraft requireOpen() {
        var reason = closedBy();
        if (reason != null) {
            throw new FrameworkRefusal(reason);
        }
        return this;
    }

    public FrameworkVersion version() {
        return FrameworkText.read(content.toString());
    }

    public List<Thing> things(DraftPart part) {
        return things(content, part);
    }

    /** Of a draft or of a published version, read as a document. */
    static List<Thing> things(ObjectNode content, DraftPart part) {
        var node = at(content, part);
        if (!part.many()) {
            return List.of(new Thing(part, "", 0, part.path().isEmpty() ? headOf(content) : node));
        }
        return IntStream.range(0, node.size())
                .mapToObj(at -> new Thing(part, part.keyOf(node.path(at)), at, node.path(at)))
                .toList();
    }

    public Optional<Thing> thing(DraftPart part, String key) {
        return things(part).stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** With the thing in place of the one that was known by the key, or as a further one; at the place it is to have. */
    ObjectNode with(DraftPart part, @Nullable String key, JsonNode thing, int place) {
        var changed = content.deepCopy();
        if (!part.many()) {
            replace(changed, part, thing);
            return changed;
        }
        var list = new ArrayList<JsonNode>();
        at(changed, part).forEach(list::add);
        list.removeIf(it -> key != null && part.keyOf(it).equals(key));
        list.add(Math.clamp(place, 0, list.size()), thing);
        put(changed, part, list);
        return changed;
    }

    ObjectNode without(DraftPart part, String key) {
        var changed = content.deepCopy();
        var list = new ArrayList<JsonNode>();
        at(changed, part).forEach(list::add);
        list.removeIf(it -> part.keyOf(it).equals(key));
        put(changed, part, list);
        return changed;
    }

    private static JsonNode at(ObjectNode content, DraftPart part) {
        JsonNode node = content;
        for (var name : part.path()) {
            node = node.path(name);
        }
        return node;
    }

    private static JsonNode headOf(ObjectNode content) {
        var head = JsonNodeFactory.instance.objectNode();
        head.set("name", content.path("name"));
        head.set("provenance", content.path("provenance"));
        return head;
    }

    /** Field by field: the lists that stand in the same thing are parts of their own. */
    private static void replace(ObjectNode content, DraftPart part, JsonNode thing) {
        var place = part.path().isEmpty()
                ? content
                : content.withObjectProperty(part.path().getFirst());
        thing.properties().forEach(it -> place.set(it.getKey(), it.getValue()));
    }

    private static void put(ObjectNode content, DraftPart part, List<JsonNode> things) {
        var parent = part.path().size() == 1
                ? content
                : content.withObjectProperty(part.path().getFirst());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        things.forEach(list::add);
        parent.set(part.path().getLast(), list);
    }
}
