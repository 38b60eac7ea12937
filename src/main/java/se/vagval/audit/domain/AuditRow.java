package se.vagval.audit.domain;

import java.time.Instant;
import java.util.UUID;

/** One row of the trail as stored; {@code content} is the canonical text the hash was taken of. */
record AuditRow(
        UUID subject, long seq, String act, String actor, Instant at, String content, String prevHash, String hash) {}
