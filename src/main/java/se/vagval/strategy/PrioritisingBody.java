package se.vagval.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/** Prioriterande organ. Who outside the region had a say on projects of some EU funds, and from when until when it was called so. */
public record PrioritisingBody(
        String name,
        String role,
        List<String> funds,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Provenance provenance) {

    public PrioritisingBody {
        funds = List.copyOf(funds);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
