package se.vagval.audit.proof.domain;

import java.time.Instant;
import java.util.UUID;

/** Länk. One row of the trail as it lies in the database; {@code content} is what its hash was taken of. */
record TrailLink(
        UUID subject, long seq, String act, String actor, Instant at, String content, String previous, String hash) {

    /** What stands before the first link of a chain. */
    static final String NONE = "0".repeat(64);
}
