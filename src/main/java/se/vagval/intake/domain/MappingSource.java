package se.vagval.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/** Källa. Where files come from that are written alike; {@code number} 0 is the map the portal came with. */
public record MappingSource(
        String source,
        String name,
        int number,
        @Nullable UserId savedBy,
        @Nullable Instant savedAt) {}
