package se.vagval.strategy.domain;

/** Hur det gick med en rad i en ordalydelsefil. */
public enum WordingOutcome {
    TAKEN,
    ADDED,
    REMOVED,
    SAME,
    WITHOUT_SOURCE,
    PRUNED,
    UNREADABLE,
    UNKNOWN_VERSION,
    UNKNOWN_PART,
    UNKNOWN_THING,
    UNKNOWN_FIELD,
    NOT_SOUND
}
