package se.vagval.strategy.domain;

import java.util.List;

/** Ändring. What one part of a version gained, lost or says differently, compared with the version before it. */
public record PartChange(
        FrameworkPart part,
        List<FrameworkContent> gained,
        List<FrameworkContent> lost,
        List<FrameworkContent> reworded) {

    boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && reworded.isEmpty();
    }
}
