package se.vagval.strategy.draft.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.draft.domain.Shape.Group;
import se.vagval.strategy.draft.domain.Shape.Keyed;
import se.vagval.strategy.draft.domain.Shape.Rows;
import tools.jackson.databind.JsonNode;

/**
 * Del att redigera. One part of a framework: a list of things, or one thing. The parts are read out of
 * {@link FrameworkVersion} itself, so that whatever a version gains can be edited, compared and published.
 *
 * @param path where it stands in the document; empty for the version's own name and source
 */
public record DraftPart(List<String> path, Shape shape, boolean many) {

    /** What gives a thing its name among others, in the order it is looked for. */
    private static final List<String> NAMES = List.of("code", "number", "name", "recommendation");

    /** Decided when the version is published. */
    private static final Set<String> BY_PUBLISHING = Set.of("id", "validFrom", "validUntil");

    private static final List<DraftPart> ALL = readParts();

    /** What stands in the place of a name in the address of a further thing. */
    public static final String NEW = "ny";

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** A name as it stands in an address: small letters without dots and rings, with hyphens between. */
    public static String nounOf(String name) {
        return name.toLowerCase(SWEDISH)
                .replaceAll("[åä]", "a")
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
    }

    public static List<DraftPart> all() {
        return ALL;
    }

    public static Optional<DraftPart> of(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public String name() {
        return path.isEmpty() ? "version" : String.join(".", path);
    }

    /** The shape of one thing of it. */
    public Shape thing() {
        return shape instanceof Rows(var of) ? of : shape;
    }

    /** What a thing is known by; the empty text when the part is one thing, or the thing has no name of its own. */
    public String keyOf(JsonNode thing) {
        return many ? nameOf(thing) : "";
    }

    static String nameOf(JsonNode thing) {
        return NAMES.stream()
                .filter(it -> thing.path(it).isString() || thing.path(it).isNumber())
                .map(it -> thing.path(it).asString())
                .findFirst()
                .orElse("");
    }

    private static List<DraftPart> readParts() {
        var root = new LinkedHashMap<String, Shape>();
        var parts = new ArrayList<DraftPart>();
        for (var component : FrameworkVersion.class.getRecordComponents()) {
            if (component.getName().equals("name") || component.getName().equals("provenance")) {
                root.put(component.getName(), shapeOf(component));
            } else if (!BY_PUBLISHING.contains(component.getName())) {
                parts.addAll(partsOf(component));
            }
        }
        parts.addFirst(new DraftPart(List.of(), new Group(root, true), false));
        return List.copyOf(parts);
    }

    private static Shape shapeOf(RecordComponent component) {
        var whole = Shapes.of(FrameworkVersion.class).fields();
        return Stream.ofNullable(whole.get(component.getName())).findFirst().orElseThrow();
    }

    /** Lists within a thing of its own, such as those of the reading guide, are parts by themselves. */
    private static List<DraftPart> partsOf(RecordComponent component) {
        var path = List.of(component.getName());
        return switch (shapeOf(component)) {
            case Rows rows -> List.of(new DraftPart(path, rows, true));
            case Group(var fields, var required) -> {
                var alone = new LinkedHashMap<String, Shape>();
                var parts = new ArrayList<DraftPart>();
                fields.forEach((name, shape) -> {
                    if (shape instanceof Rows rows) {
                        parts.add(new DraftPart(List.of(component.getName(), name), rows, true));
                    } else {
                        alone.put(name, shape);
                    }
                });
                parts.addFirst(new DraftPart(path, new Group(alone, required), false));
                yield parts;
            }
            case Keyed keyed -> List.of(new DraftPart(path, keyed, false));
            default -> throw new IllegalStateException("no part can be made of " + component.getName());
        };
    }
}
