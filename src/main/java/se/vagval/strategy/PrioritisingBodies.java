package se.vagval.strategy;

import java.time.LocalDate;
import java.util.List;

/** The prioritising bodies that are known. They follow the days of the law, not the versions of the framework. */
public interface PrioritisingBodies {

    List<PrioritisingBody> all();

    /** Those that had a say on what these funds pay, when it came in on that day. */
    default List<PrioritisingBody> of(List<String> funds, LocalDate day) {
        return all().stream()
                .filter(it -> it.isInForceOn(day) && it.funds().stream().anyMatch(funds::contains))
                .toList();
    }
}
