package se.vagval.funding.domain;

/** Hur god kapaciteten är. */
public enum CapacityLevel {
    GOOD,
    SOME,
    LACKING,
    UNKNOWN
}
