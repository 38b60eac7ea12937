package se.vagval.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sammanförd text. What two people made of the same text, put together paragraph by paragraph: what only one of them
 * touched is taken as that one left it, and where both wrote different things both stand in the proposal. Nothing is
 * overwritten unless {@link #preferringYours} is asked for, which only what keeps every version may do.
 */
public record MergedText(List<Part> parts) {

    /** Who changed a stretch of the text. */
    public enum By {
        NOBODY,
        THEM,
        YOU,
        BOTH
    }

    /** A stretch of paragraphs; {@code theirs} and {@code yours} differ only where {@code BOTH} changed it. */
    public record Part(By by, List<String> theirs, List<String> yours) {

        public Part {
            theirs = List.copyOf(theirs);
            yours = List.copyOf(yours);
        }

        public String theirText() {
            return String.join("\n", theirs).strip();
        }

        public String yourText() {
            return String.join("\n", yours).strip();
        }

        private List<String> whole() {
            return by == By.THEM ? theirs : yours;
        }

        private List<String> both() {
            if (by != By.BOTH || theirs.isEmpty() || yours.isEmpty()) {
                return by == By.BOTH && yours.isEmpty() ? theirs : whole();
            }
            var apart = yours.getLast().isBlank() || theirs.getFirst().isBlank();
            return Stream.of(yours, apart ? List.<String>of() : List.of(""), theirs)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    public MergedText {
        parts = List.copyOf(parts);
    }

    /** @param base what stood there when both began */
    public static MergedText of(String base, String theirs, String yours) {
        return new Sweep(lines(base), deltas(base, theirs), deltas(base, yours)).merged();
    }

    /** Nothing was changed by both in different ways. */
    public boolean isClean() {
        return parts.stream().noneMatch(it -> it.by() == By.BOTH);
    }

    public List<Part> changes() {
        return parts.stream().filter(it -> it.by() != By.NOBODY).toList();
    }

    /** The whole, for a person to look through: where both changed, yours stands first and theirs after it. */
    public String proposal() {
        return text(Part::both);
    }

    /** The whole, where both changed as you left it. */
    public String preferringYours() {
        return text(Part::whole);
    }

    private String text(Function<Part, List<String>> of) {
        return parts.stream().flatMap(it -> of.apply(it).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        return List.of(text.strip().split("\n", -1));
    }

    private static Deque<AbstractDelta<String>> deltas(String base, String text) {
        var found = new ArrayList<>(DiffUtils.diff(lines(base), lines(text)).getDeltas());
        found.sort(Comparator.comparingInt(MergedText::start).thenComparingInt(MergedText::end));
        return new ArrayDeque<>(found);
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }

    /** Goes through both lists of changes along the lines they began with. */
    private static final class Sweep {

        private final List<String> base;
        private final Deque<AbstractDelta<String>> theirs;
        private final Deque<AbstractDelta<String>> yours;
        private final List<Part> parts = new ArrayList<>();
        private int at;

        Sweep(List<String> base, Deque<AbstractDelta<String>> theirs, Deque<AbstractDelta<String>> yours) {
            this.base = base;
            this.theirs = theirs;
            this.yours = yours;
        }

        MergedText merged() {
            while (!theirs.isEmpty() || !yours.isEmpty()) {
                var first = isNext(theirs, yours) ? theirs.getFirst() : yours.getFirst();
                keep(start(first));
                change(start(first), end(first));
            }
            keep(base.size());
            return new MergedText(parts);
        }

        private static boolean isNext(Deque<AbstractDelta<String>> one, Deque<AbstractDelta<String>> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return other.isEmpty();
            }
            var order = Comparator.<AbstractDelta<String>>comparingInt(MergedText::start)
                    .thenComparingInt(MergedText::end);
            return order.compare(one.getFirst(), other.getFirst()) <= 0;
        }

        private void keep(int until) {
            if (until > at) {
                var same = base.subList(at, until);
                parts.add(new Part(By.NOBODY, same, same));
            }
            at = Math.max(at, until);
        }

        /** Everything that overlaps belongs together; a paragraph put in beside a changed one does not overlap it. */
        private void change(int from, int first) {
            var to = first;
            var here = new ArrayList<AbstractDelta<String>>();
            var there = new ArrayList<AbstractDelta<String>>();
            for (var grown = true; grown; ) {
                int size = here.size() + there.size();
                to = take(yours, here, from, to);
                to = take(theirs, there, from, to);
                grown = here.size() + there.size() > size;
            }
            add(after(there, from, to), after(here, from, to), there.isEmpty(), here.isEmpty());
            at = to;
        }

        private static int take(
                Deque<AbstractDelta<String>> from, List<AbstractDelta<String>> into, int start, int end) {
            var to = end;
            while (!from.isEmpty() && overlaps(from.getFirst(), start, to)) {
                to = Math.max(to, end(from.getFirst()));
                into.add(from.removeFirst());
            }
            return to;
        }

        private static boolean overlaps(AbstractDelta<String> delta, int from, int to) {
            var bothPutIn = from == to && start(delta) == from && end(delta) == from;
            return bothPutIn || start(delta) < to && (start(delta) > from || end(delta) > from);
        }

        private List<String> after(List<AbstractDelta<String>> changes, int from, int to) {
            var lines = new ArrayList<String>();
            var next = from;
            for (var change : changes) {
                lines.addAll(base.subList(next, start(change)));
                lines.addAll(change.getTarget().getLines());
                next = end(change);
            }
            lines.addAll(base.subList(next, to));
            return lines;
        }

        private void add(List<String> their, List<String> your, boolean onlyYours, boolean onlyTheirs) {
            var by = onlyYours ? By.YOU : onlyTheirs || their.equals(your) ? By.THEM : By.BOTH;
            parts.add(new Part(by, onlyYours ? your : their, onlyTheirs ? their : your));
        }
    }
}
