package se.vagval.audit;

import java.time.Instant;
import java.util.List;
import se.vagval.identity.UserId;

/** Händelse. One trace: the act's name is its event's simple name, its Swedish sentence stands under {@code event.<act>}. */
public record AuditEntry(long sequence, String act, UserId actor, Instant at, List<String> details) {}
