package se.vagval.intake.domain;

import java.time.Instant;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;

/** A received file without its bytes. */
public record ReceivedFileSummary(
        ReceivedFileId id,
        String name,
        String mediaType,
        String channel,
        int size,
        String sha256,
        UserId receivedBy,
        Instant receivedAt) {}
