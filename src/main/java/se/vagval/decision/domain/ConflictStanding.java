package se.vagval.decision.domain;

/** Frågan om målkonflikter: what a brief says of it when it names none. */
public enum ConflictStanding {
    /** There are some. */
    SOME,
    /** Somebody has looked and found none. */
    NONE,
    /** Nobody has answered. */
    UNANSWERED,
    /** The assessment is read out of a statement that says nothing of it. */
    NOT_IN_STATEMENT
}
