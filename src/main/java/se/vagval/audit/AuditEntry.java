package se.vagval.audit;

import java.time.Instant;
import java.util.List;
import se.vagval.identity.UserId;

/** Händelse. One trace; the Swedish sentence of its act stands under {@code event.<act>}, see {@link ActName}. */
public record AuditEntry(long sequence, String act, UserId actor, Instant at, List<String> details) {}
