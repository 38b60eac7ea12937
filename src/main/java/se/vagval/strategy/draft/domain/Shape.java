package se.vagval.strategy.draft.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Form. What a field of the framework may hold, told by its type, so that whatever a version gains can be edited. */
public sealed interface Shape {

    /** The form of a field within, by its path; nothing when there is none. */
    default @Nullable Shape at(String path) {
        var steps = path.split("-", 2);
        var next = switch (this) {
            case Group(var fields, var ignored) -> fields.get(steps[0]);
            case Rows(var of) -> of;
            case Keyed(var of) -> of;
            default -> null;
        };
        return next == null || steps.length == 1 ? next : next.at(steps[1]);
    }

    /** Words; of one line or of many. */
    record Text(boolean required) implements Shape {}

    /** A figure, whole or with decimals. */
    record Figure(boolean whole, boolean required) implements Shape {}

    record Day(boolean required) implements Shape {}

    record Yes() implements Shape {}

    /** One of a few; {@code words} begins the message key of each. */
    record Choice(List<String> values, String words, boolean required) implements Shape {}

    /** A list of texts, a line each. */
    record Lines() implements Shape {}

    /** Any number of a few. */
    record Ticks(List<String> values, String words) implements Shape {}

    /** Texts by name, a line each: {@code name = text}. */
    record Pairs() implements Shape {}

    /** A condition of a rule, as rows that read as a sentence. */
    record Condition() implements Shape {}

    /** Fields that belong together; one that is not required is left out when nothing is said in it. */
    record Group(Map<String, Shape> fields, boolean required) implements Shape {}

    /** Groups in a row, of which one can be added and any taken away. */
    record Rows(Group of) implements Shape {}

    /** Groups by names that are fixed. */
    record Keyed(Group of) implements Shape {}
}
