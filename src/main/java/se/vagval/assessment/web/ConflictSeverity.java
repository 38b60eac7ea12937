package se.vagval.assessment.web;

/** Målkonfliktens allvar. */
enum ConflictSeverity {
    LOW,
    MEDIUM,
    HIGH,
    UNMANAGEABLE
}
