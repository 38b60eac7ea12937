package se.vagval.calibration.domain;

/** Hur väl ett påstående stämmer. */
public enum SurveyAnswer {
    NOT_AT_ALL,
    LITTLE,
    SOMEWHAT,
    MUCH,
    VERY_MUCH,
    UNKNOWN
}
