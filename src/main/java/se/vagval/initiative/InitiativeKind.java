package se.vagval.initiative;

/** Satsningens slag. */
public enum InitiativeKind {
    PROJECT,
    SKILLS,
    ADVOCACY,
    OTHER;

    /** Påverkansarbete is turned to somebody. */
    public boolean isTurnedToSomebody() {
        return this == ADVOCACY;
    }
}
