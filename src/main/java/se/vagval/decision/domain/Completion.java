package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Klarmarkering. Who declared the report complete, and when. */
@Embeddable
public record Completion(
        @Column(name = "completed_by") String by,
        @Column(name = "completed_at") Instant at) {}
