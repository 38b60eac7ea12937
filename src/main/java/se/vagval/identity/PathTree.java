package se.vagval.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;

/**
 * Adressträd. What is kept under patterns of addresses, part by part, so that an address leads to the few patterns that may fit
 * it, however many hundreds there are; whether one fits is for the pattern to say. None that fits is left out.
 */
public final class PathTree<T> {

    private final Node<T> root = new Node<>();

    /** Under patterns of many lengths, which may fit any address. */
    private final List<T> anywhere = new ArrayList<>();

    /** Where the parts of an address have led: on by a fixed part or by any part, and what is kept when it ends here. */
    private static final class Node<T> {

        private final Map<String, Node<T>> fixed = new HashMap<>();
        private final List<T> kept = new ArrayList<>();
        private @Nullable Node<T> any;

        Node<T> below(PathContainer.Element element) {
            var part = part(element);
            if (Stream.of("{", "*", "?").noneMatch(part::contains)) {
                return fixed.computeIfAbsent(part, it -> new Node<>());
            }
            if (any == null) {
                any = new Node<>();
            }
            return any;
        }
    }

    public void add(String pattern, T kept) {
        if (pattern.contains("**") || pattern.contains("{*") || pattern.matches(".*[:;%].*")) {
            anywhere.add(kept);
            return;
        }
        var node = root;
        for (var element : PathContainer.parsePath(pattern).elements()) {
            node = node.below(element);
        }
        node.kept.add(kept);
    }

    /** All that may fit. */
    public List<T> at(PathContainer path) {
        var found = new ArrayList<>(anywhere);
        gather(root, path.elements(), 0, found);
        return found;
    }

    private static <T> void gather(@Nullable Node<T> node, List<PathContainer.Element> path, int at, List<T> found) {
        if (node == null) {
            return;
        }
        if (at == path.size()) {
            found.addAll(node.kept);
            return;
        }
        gather(node.fixed.get(part(path.get(at))), path, at + 1, found);
        gather(node.any, path, at + 1, found);
    }

    private static String part(PathContainer.Element element) {
        return element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value();
    }
}
