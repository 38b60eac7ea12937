package se.vagval.funding.domain;

/** Utlysning eller erbjudande: a call is open once, an offer is decided for a year at a time. */
public enum CallKind {
    CALL,
    OFFER
}
