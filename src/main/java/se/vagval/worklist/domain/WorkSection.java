package se.vagval.worklist.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Avsnitt i arbetskorgen. The rows by deadline, those without one last; {@code name} names its texts, {@code address}
 * leads to the whole of it.
 */
public record WorkSection(
        String name, List<WorkItem> items, @Nullable String address, List<WorkFigure> figures) {

    /** A figure of a section, with the page that lists what it counts. */
    public record WorkFigure(Enum<?> what, long count, String address) {}

    public WorkSection {
        items = items.stream()
                .sorted(Comparator.comparing(WorkItem::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        figures = List.copyOf(figures);
    }

    static WorkSection of(String name, List<WorkItem> items, @Nullable String address) {
        return new WorkSection(name, items, address, List.of());
    }

    WorkSection with(UnaryOperator<WorkItem> change) {
        return new WorkSection(name, items.stream().map(change).toList(), address, figures);
    }

    /** A list that is full may go on elsewhere. */
    public boolean isFull() {
        return items.size() >= Corner.MOST;
    }
}
