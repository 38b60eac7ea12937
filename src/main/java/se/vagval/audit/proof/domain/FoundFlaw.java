package se.vagval.audit.proof.domain;

import java.time.Instant;

/** Upptäckt brist: what does not hold in the trail, and when a round saw it first. */
public record FoundFlaw(TrailFlaw flaw, Instant at) {}
