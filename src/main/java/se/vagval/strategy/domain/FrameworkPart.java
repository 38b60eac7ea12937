package se.vagval.strategy.domain;

/** Del av ramverket. In the order they are read. */
public enum FrameworkPart {
    VERSION,
    VISION,
    GOAL,
    PRIORITIES,
    DOCUMENTS,
    NATIONAL_AREAS,
    NATIONAL_PRIORITIES,
    STRENGTH_AREAS,
    SPECIALISATION_LEVELS,
    DIMENSIONS,
    GATES,
    ASSURANCE,
    CONFLICT_TYPES,
    RULES,
    RECOMMENDATION_PHRASES,
    READING,
    AGENDA_GOALS,
    SAMI_AREAS,
    HELIX,
    MUNICIPALITIES,
    AMOUNTS,
    FUNDS,
    SUPPORT_FORMS,
    PROJECT_TYPES,
    COST_TYPES,
    FINANCING_TYPES
}
