package se.vagval.decision.domain;

/** Sammanfattningens delar that the officer may word anew; the reasons of one side are one part, a line each. */
public enum BriefPart {
    MATTER,
    PROPOSAL,
    FOR,
    AGAINST
}
