package se.vagval.hint;

import java.util.List;

/**
 * Påpekanden på ett ställe: those that stood on the page that was saved, and those that stand after the save. What is in the first and
 * not in the second was acted on.
 */
public record SeenHints(String place, List<ShownHint> before, List<ShownHint> after) {

    public SeenHints {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What is left of what was shown before; nothing more is shown by it. */
    public static SeenHints left(String place, List<ShownHint> hints) {
        return new SeenHints(place, List.of(), hints);
    }

    /** Handed on as it stands. */
    public static SeenHints standing(String place, List<ShownHint> hints) {
        return new SeenHints(place, hints, hints);
    }
}
