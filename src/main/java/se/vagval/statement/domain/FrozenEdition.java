package se.vagval.statement.domain;

import java.time.Instant;

/** Fryst utgåva as read back; {@code intact} tells whether text and fingerprint still belong together. */
public record FrozenEdition(
        EditionContent content, int number, String hash, boolean intact, Instant approvedAt, boolean replaced) {}
