package se.vagval.audit;

import java.time.Instant;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/**
 * Händelse. One trace; the Swedish sentence of its act stands under {@code event.<act>}, see {@link ActName}. {@code insteadOf}
 * is the person whom a deputy acted for. The details bear the names that the act gave them, in the order of the sentence.
 */
public record AuditEntry(
        UUID subject,
        long sequence,
        String act,
        UserId actor,
        @Nullable UserId insteadOf,
        Instant at,
        SequencedMap<String, String> details) {}
