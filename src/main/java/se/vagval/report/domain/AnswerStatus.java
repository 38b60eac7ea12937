package se.vagval.report.domain;

/** Svarets läge. */
public enum AnswerStatus {
    OPEN,
    WRITING,
    READY
}
