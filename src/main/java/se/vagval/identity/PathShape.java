package se.vagval.identity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/**
 * Adressform: how many parts a pattern of addresses has, and which of them are fixed. It tells at a glance of most addresses
 * that the pattern does not fit; whether it fits is for the pattern to say. A portal has hundreds of patterns.
 */
public final class PathShape {

    /** The fixed parts in their places, nothing where any part may stand; nothing at all where the pattern fits many lengths. */
    private final @Nullable String @Nullable [] parts;

    private PathShape(@Nullable String @Nullable [] parts) {
        this.parts = parts;
    }

    public static PathShape of(String pattern) {
        var manyLengths = pattern.contains("**") || pattern.contains("{*");
        return new PathShape(
                manyLengths || pattern.matches(".*[:;%].*")
                        ? null
                        : elements(pattern).stream().map(PathShape::fixed).toArray(String[]::new));
    }

    /** Whether the pattern may fit; false is certain. */
    public boolean mayFit(PathContainer path) {
        if (parts == null) {
            return true;
        }
        var asked = path.elements();
        if (asked.size() != parts.length) {
            return false;
        }
        for (var at = 0; at < parts.length; at++) {
            if (parts[at] != null && !parts[at].equals(part(asked.get(at)))) {
                return false;
            }
        }
        return true;
    }

    private static List<PathContainer.Element> elements(String pattern) {
        return PathContainer.parsePath(pattern).elements();
    }

    private static @Nullable String fixed(PathContainer.Element element) {
        var part = part(element);
        return Arrays.stream(new String[] {"{", "*", "?"}).anyMatch(part::contains) ? null : part;
    }

    private static String part(PathContainer.Element element) {
        return element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value();
    }
}
