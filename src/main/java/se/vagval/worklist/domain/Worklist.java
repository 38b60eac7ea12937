package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;

/** Arbetskorg. What waits for one person today, and how many notices the person has not read. */
public record Worklist(String person, LocalDate today, int unread, List<WorkSection> sections) {

    public long waiting() {
        return sections.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.step() != null && !it.title().isEmpty())
                .count();
    }
}
