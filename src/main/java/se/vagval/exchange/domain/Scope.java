package se.vagval.exchange.domain;

/** Omfattning. What a connected system may read. */
public enum Scope {
    CASES,
    DECISIONS,
    STATISTICS
}
