package se.vagval.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Övergång. Which things of an earlier version a thing of this one goes on from, for figures over several years. Where the
 * two cannot be compared it says so: "ej jämförbart".
 *
 * @param code a criterion, priority, area or level of this version
 * @param version the earlier version
 * @param formerly the codes it went by there; none when it is new
 */
public record Crossing(
        String code,
        String version,
        List<String> formerly,
        boolean comparable,
        @Nullable String note) {

    @SuppressWarnings("NullAway")
    public Crossing {
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
    }
}
