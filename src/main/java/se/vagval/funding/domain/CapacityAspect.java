package se.vagval.funding.domain;

/** Sida av kapaciteten: three kinds of ability, and the four phases of a project. */
public enum CapacityAspect {
    ADMINISTRATIVE,
    ECONOMIC,
    OPERATIONAL,
    APPLY,
    RECRUIT,
    RUN,
    CLOSE
}
