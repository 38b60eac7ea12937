package se.vagval.assessment.web;

/** Målkonfliktens läge: sedd i förväg eller bemött i efterhand. */
enum ConflictMode {
    PROACTIVE,
    REACTIVE
}
