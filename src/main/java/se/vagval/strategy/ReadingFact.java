package se.vagval.strategy;

/** Uppgift i ansökan that is counted, not read: who takes part, where, and what the money says. Shares are per cent. */
public enum ReadingFact {
    /** Words in the fields that the sign looks in. */
    WORDS,
    /** Different vague terms in the fields that the sign looks in. */
    VAGUE_TERMS,
    ACTORS,
    SECTORS,
    CONFIRMED_SECTORS,
    UNCONFIRMED_ACTORS_SHARE,
    PLACES,
    SAMI_PLACES,
    GRANT_SHARE,
    /** How far cost and financing are from each other, in kronor. */
    MONEY_DIFFERENCE,
    UNCONFIRMED_MONEY_SHARE,
    IN_KIND_ON_ONE_SIDE,
    /** Days from the start of the project to the day the application came in; above nought it began before. */
    DAYS_BEGUN_EARLIER,
    PRE_STUDY
}
