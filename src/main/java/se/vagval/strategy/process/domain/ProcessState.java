package se.vagval.strategy.process.domain;

/** Läge i en process. */
public enum ProcessState {
    PLANNED,
    ONGOING,
    DONE
}
