package se.vagval.knowledge.domain;

/** Rapportens slag. */
public enum ReportKind {
    HORIZON,
    GOOD_PRACTICE,
    FINAL_REPORT,
    OTHER
}
