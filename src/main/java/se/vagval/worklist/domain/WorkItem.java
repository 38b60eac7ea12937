package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Uppgift. One row of a work list: what it is about, why it waits, until when, and the next step. {@code why} and
 * {@code step} name sentences of the bundle; a row without a step waits for somebody else.
 */
public record WorkItem(
        String title,
        String reference,
        @Nullable String address,
        String why,
        List<String> facts,
        @Nullable LocalDate deadline,
        @Nullable String step,
        @Nullable String stepAddress) {

    public WorkItem {
        facts = List.copyOf(facts);
    }
}
