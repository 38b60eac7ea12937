package se.vagval.assessment;

/**
 * Fynd i RUS-säkringen. What a step showed that asks for a measure, or for a word on why there is none. The subject is a code
 * of the framework, a goal's number or what the officer has called it.
 */
public record StepFinding(int step, Kind kind, String subject) {

    /** What was found. */
    public enum Kind {
        NEGATIVE_IMPACT(1),
        REMAINING_CONFLICT(1),
        NEGATIVE_GOAL(2),
        OTHER_GOAL(2),
        MISSING_ACTOR(3),
        NO_INFLUENCE(3),
        EMPTY_SECTOR(3),
        UNPROVEN_ANCHORING(3),
        SAMI_RISK(3),
        QUESTION(1);

        private final int step;

        Kind(int step) {
            this.step = step;
        }
    }

    public static StepFinding of(Kind kind, String subject) {
        return new StepFinding(kind.step, kind, subject);
    }

    /** What a measure names it by. */
    public String key() {
        return kind + ":" + subject;
    }
}
