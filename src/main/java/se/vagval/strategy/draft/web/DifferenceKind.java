package se.vagval.strategy.draft.web;

/** Vad som har hänt med en sak mellan två versioner. */
enum DifferenceKind {
    GAINED,
    LOST,
    REWORDED
}
