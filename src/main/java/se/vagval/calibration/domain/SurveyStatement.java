package se.vagval.calibration.domain;

/** Påstående i enkäten om modellerna. */
public enum SurveyStatement {
    CRITERIA_CLEAR,
    ANCHORS_HELP,
    RULE_FITS,
    PROPOSALS_HELP,
    STEPS_WORTH,
    STATEMENT_SAYS
}
