package se.vagval.assessment;

/** Grad. How well an application answers one dimension, or why that cannot be said. */
public sealed interface Grade {

    /** A level 0–4. */
    record Level(int value) implements Grade {
        public Level {
            if (value < 0 || value > 4) {
                throw new IllegalArgumentException("a level is 0–4, not " + value);
            }
        }
    }

    /** Kan inte bedömas. */
    record NotAssessable() implements Grade {}

    /** Ej relevant, with the reason. */
    record NotRelevant(String why) implements Grade {}

    /** What is not relevant is absent: it reaches no level. */
    default boolean isAtLeast(int level) {
        return switch (this) {
            case Level given -> given.value() >= level;
            case NotAssessable ignored -> false;
            case NotRelevant ignored -> false;
        };
    }
}
