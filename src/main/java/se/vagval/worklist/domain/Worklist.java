package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;

/** Arbetskorg. What waits for one person today, and how many notices the person has not read. */
public record Worklist(String person, LocalDate today, int unread, List<WorkSection> sections) {

    /** A thing that two lists tell of waits once. */
    public long waiting() {
        return sections.stream()
                .flatMap(WorkSection::waiting)
                .map(it -> it.caseFile() == null ? it.address() : it.caseFile())
                .distinct()
                .count();
    }

    /** Lists that are full tell of some of what waits, and so does the number. */
    public boolean hasMore() {
        return sections.stream()
                .anyMatch(it -> it.isFull() && it.waiting().findAny().isPresent());
    }
}
