package se.vagval.portfolio.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tankeprov. What somebody would grant of a meeting's list, by place on the agenda, within a frame or none. */
public record Scenario(
        UUID id, LocalDate meeting, String name, @Nullable Long frame, Map<Integer, Long> grants) {

    public Scenario {
        grants = Map.copyOf(grants);
    }
}
