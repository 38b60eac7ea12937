package se.vagval.casefile;

/** Ärendestatus. Where a case stands on its way from the first idea to the archive. */
public enum CaseStatus {
    IDEA,
    RECEIVED,
    REGISTERED,
    FORMAL_CHECK,
    SUPPLEMENT_REQUESTED,
    UNDER_ASSESSMENT,
    IN_REVIEW,
    RETURNED,
    STATEMENT_APPROVED,
    PARTY_COMMUNICATION,
    AT_COMMITTEE,
    AT_DELEGATE,
    TABLED,
    DECIDED,
    DISPATCHED,
    AWAITING_CO_FUNDER,
    PROJECT_RUNNING,
    FINAL_REPORTED,
    CLOSED,
    ARCHIVED,
    WITHDRAWN
}
