package se.vagval.assessment.web;

/** Satsningens förhållande till projektet. */
enum InitiativeRelation {
    CLASH,
    OVERLAP,
    COMPLEMENT,
    BUILDS_ON
}
