package se.vagval.decision.domain;

/** Tjänsteskrivelsens delar, in the order they are printed. */
public enum ReportSection {
    PROPOSAL,
    SUMMARY,
    BACKGROUND,
    STRATEGIC_ASSESSMENT,
    SUSTAINABILITY,
    ECONOMY,
    LEGAL,
    CONDITIONS,
    DECISION_BASIS,
    SENT_TO
}
