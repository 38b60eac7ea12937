package se.vagval.statement;

/** Utlåtandets läge: utkast, till granskning, återsänt, godkänt. */
public enum StatementStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED
}
