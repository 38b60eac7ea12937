package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some rows of a long list in its order; {@code next} tells the last of them apart when there are more. */
public record LongListPart(
        LocalDate today,
        String name,
        List<WorkItem> items,
        @Nullable UUID next) {

    public LongListPart {
        items = List.copyOf(items);
    }
}
