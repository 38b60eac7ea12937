package se.vagval.intake.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of received files. */
public record ReceivedFileLine(
        UUID id,
        String name,
        String channel,
        String receivedBy,
        Instant receivedAt,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        @Nullable String dismissalReason) {}
