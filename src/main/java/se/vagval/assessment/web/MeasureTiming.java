package se.vagval.assessment.web;

/** När en åtgärd ska vara gjord. */
enum MeasureTiming {
    BEFORE_DECISION,
    DURING_PROJECT,
    NEXT_STEP
}
