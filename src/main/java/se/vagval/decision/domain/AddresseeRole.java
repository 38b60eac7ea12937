package se.vagval.decision.domain;

/** Mottagarens roll: the applicant, who also finances the project, or somebody named in the report. */
public enum AddresseeRole {
    APPLICANT,
    CO_FINANCIER,
    NAMED
}
