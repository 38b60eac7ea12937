package se.vagval.report.domain;

/** Det som hämtas till ett svar: actors, results, effects, challenges, successes, and figures. */
public enum Gathered {
    ACTOR,
    OUTPUT,
    EFFECT,
    CHALLENGE,
    SUCCESS,
    FIGURE
}
