package se.vagval.casefile.domain;

/** How a person stands to a case: has said nothing, may work, or may not. */
public enum ConflictStanding {
    UNDECLARED,
    FREE,
    CONFLICTED
}
