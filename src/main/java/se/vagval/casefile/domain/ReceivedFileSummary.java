package se.vagval.casefile.domain;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import se.vagval.identity.UserId;

/** A received file without its bytes. Test material holds its own answers, so its bytes are not handed out. */
@NamedInterface("work")
public record ReceivedFileSummary(
        ReceivedFileId id,
        String name,
        String mediaType,
        String channel,
        int size,
        String sha256,
        boolean testMaterial,
        UserId receivedBy,
        Instant receivedAt) {}
