package se.vagval.assessment.web;

/** Satsningens läge. */
enum InitiativeStatus {
    EARLIER,
    ONGOING,
    TESTED,
    PLANNED
}
