package se.vagval.worklist.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Avsnitt i arbetskorgen. The first rows by day, those without one last; {@code name} names its texts. {@code address}
 * leads to just what the rows are taken from. What {@code waits} is counted in the greeting.
 */
public record WorkSection(
        String name, List<WorkItem> items, @Nullable String address, List<WorkFigure> figures, boolean waits) {

    private static final Comparator<WorkItem> BY_DAY = Comparator.comparing(
            it -> it.date() == null ? null : it.date().day(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** A figure of a section, with the page that lists what it counts. */
    public record WorkFigure(Enum<?> what, long count, String address) {}

    public WorkSection {
        if (address == null && items.size() > Corner.MOST) {
            throw new IllegalArgumentException("too many rows to stand nowhere else: " + name);
        }
        items = items.stream().sorted(BY_DAY).limit(Corner.MOST).toList();
        figures = List.copyOf(figures);
    }

    static WorkSection of(String name, List<WorkItem> items, @Nullable String address) {
        return new WorkSection(name, items, address, List.of(), true);
    }

    /** Good to know, but nothing that waits for the person. */
    WorkSection toKnow() {
        return new WorkSection(name, items, address, figures, false);
    }

    WorkSection with(UnaryOperator<WorkItem> change) {
        return new WorkSection(name, items.stream().map(change).toList(), address, figures, waits);
    }

    /** What the person has something to do about; a closed case, or what lies with others, is none of it. */
    Stream<WorkItem> waiting() {
        return waits ? items.stream().filter(it -> it.step() != null) : Stream.empty();
    }

    /** A list that is full may go on at its address. */
    public boolean isFull() {
        return address != null && items.size() >= Corner.MOST;
    }
}
