package se.vagval.strategy;

import java.time.LocalDate;
import java.util.List;

/** Ramverk. What other modules may ask about the framework; versions are immutable and kept in memory, so no question costs a statement. */
public interface Framework {

    /** The version in force on the day an application came in. */
    FrameworkVersion inForceOn(LocalDate received);

    /** @throws IllegalArgumentException when there is no such version */
    FrameworkVersion version(String id);

    /** Newest first. */
    List<FrameworkVersion> versions();
}
