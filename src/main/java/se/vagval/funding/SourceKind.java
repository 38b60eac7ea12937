package se.vagval.funding;

/** Slag av medelskälla. A state grant binds the years to come by an authority of its own; the region's budget is a year at a time. */
public enum SourceKind {
    STATE_GRANT,
    OWN_BUDGET,
    OTHER
}
