package se.vagval.funding.domain;

/** EU-beslut: how the managing authority decided on the part that comes from the EU. */
public enum EuOutcome {
    GRANTED,
    REJECTED
}
