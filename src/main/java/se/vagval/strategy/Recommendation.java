package se.vagval.strategy;

/** Rekommendation. */
public enum Recommendation {
    PRIORITISE,
    PRIORITISE_WITH_CONDITIONS,
    REQUEST_SUPPLEMENT,
    DECLINE;

    /** Whether following it gives the applicant money, with or without conditions. */
    public boolean givesMoney() {
        return this == PRIORITISE || this == PRIORITISE_WITH_CONDITIONS;
    }

    public boolean requiresConditions() {
        return this == PRIORITISE_WITH_CONDITIONS;
    }
}
