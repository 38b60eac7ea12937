package se.vagval.strategy.draft.web;

/** Vad som har hänt med en sak mellan två versioner. */
enum DifferenceKind {
    GAINED,
    LOST,
    REWORDED,
    /** The same words at another place: of two rules the first that fits decides. */
    MOVED
}
