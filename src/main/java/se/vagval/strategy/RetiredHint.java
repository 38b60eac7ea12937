package se.vagval.strategy;

import se.vagval.strategy.FrameworkVersion.Provenance;

/** Påpekande som inte visas. A hint that the region has taken away, and why; no case shows it while the version is in force. */
public record RetiredHint(HintCode code, String reason, Provenance provenance) {}
