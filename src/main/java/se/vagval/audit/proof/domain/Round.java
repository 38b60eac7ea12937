package se.vagval.audit.proof.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kontrollrunda: the whole trail read once; how far it has come, and what it has read. */
public record Round(
        long id, Instant startedAt, @Nullable Instant endedAt, UUID subject, long seal, long chains, long entries) {

    Round pastChains(UUID to, long more, long links) {
        return new Round(id, startedAt, null, to, seal, chains + more, entries + links);
    }

    Round pastSeals(long to) {
        return new Round(id, startedAt, null, subject, to, chains, entries);
    }

    Round ended(Instant at) {
        return new Round(id, startedAt, at, subject, seal, chains, entries);
    }
}
