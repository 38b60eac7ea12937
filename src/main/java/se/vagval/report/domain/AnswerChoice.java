package se.vagval.report.domain;

/** Kryss: ja, nej eller ej aktuellt. */
public enum AnswerChoice {
    YES,
    NO,
    NOT_APPLICABLE
}
