package se.vagval.statement.drafting;

/** Lucka. Something a draft would have said, had the data been there. */
public enum Gap {
    NO_RECOMMENDATION,
    NO_STRENGTHS_OR_WEAKNESSES,
    NO_RISK,
    NO_DELIVERABLES,
    NO_NATIONAL_GRADE,
    NO_PREMISE,
    NO_STRATEGY_GRADE,
    NO_SPECIALISATION,
    NO_EFFECT_LOGIC,
    NO_RESERVATION,
    NO_INITIATIVES,
    NO_DIALOGUE_NOTE,
    NO_ANCHORING,
    NO_IMPORTANCE,
    NO_CONFLICTS,
    NO_AGENDA,
    NO_SAMI_PERSPECTIVE,
    NO_TERRITORY,
    NO_CONDITIONS
}
