package se.vagval.decision.domain;

/** Slag av handling som beslutet och sammanträdet ger; the name is what it is kept under among issued documents. */
public enum PaperKind {
    MINUTES_EXTRACT,
    DELEGATED_DECISION,
    DECISION_LETTER,
    DELEGATION_REPORT,
    MEETING_NOTICE
}
