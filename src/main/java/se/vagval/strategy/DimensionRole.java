package se.vagval.strategy;

/** Dimensionens roll. What a dimension is to the portal, whatever code and name a version gives it. */
public enum DimensionRole {
    NATIONAL_STRATEGY,
    REGIONAL_GOALS,
    SMART_SPECIALISATION,
    RUS_ASSURANCE,
    AGENDA,
    ACTORS,
    GOAL_CONFLICTS,
    EFFECT_LOGIC,
    CAPACITY,
    COORDINATION,
    TERRITORY,
    SAMI,
    SOCIAL,
    ENVIRONMENT,
    ECONOMY
}
