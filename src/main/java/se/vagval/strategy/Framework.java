package se.vagval.strategy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ramverk. What other modules may ask about the framework; versions are immutable and kept in memory, so no question costs a statement. */
public interface Framework {

    /** The version in force on the day an application came in. */
    FrameworkVersion inForceOn(LocalDate received);

    /** @throws IllegalArgumentException when there is no such version */
    FrameworkVersion version(String id);

    /** The version as a project of the type, which asks those funds, is judged by it: without what its sets leave out. */
    default FrameworkVersion version(String id, ProjectType type, Collection<String> funds) {
        return version(id);
    }

    /**
     * What a thing of one version was in an earlier one, by the crosswalks between them; the same code when nothing is said
     * of it and it is there, and nothing when they cannot be compared ("ej jämförbart").
     */
    default Optional<List<String>> formerly(String code, String version, String earlier) {
        if (version.equals(earlier)) {
            return Optional.of(List.of(code));
        }
        var said = version(version).crosswalk().stream()
                .filter(it -> it.code().equals(code) && it.version().equals(earlier))
                .findFirst();
        if (said.isPresent()) {
            return said.filter(Crossing::comparable).map(Crossing::formerly);
        }
        return version(earlier).knows(code) ? Optional.of(List.of(code)) : Optional.empty();
    }

    /** Newest first. */
    List<FrameworkVersion> versions();
}
