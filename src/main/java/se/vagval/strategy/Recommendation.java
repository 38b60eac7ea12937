package se.vagval.strategy;

/** Rekommendation. */
public enum Recommendation {
    PRIORITISE,
    PRIORITISE_WITH_CONDITIONS,
    REQUEST_SUPPLEMENT,
    DECLINE;

    public boolean requiresConditions() {
        return this == PRIORITISE_WITH_CONDITIONS;
    }
}
