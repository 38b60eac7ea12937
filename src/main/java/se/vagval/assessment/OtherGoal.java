package se.vagval.assessment;

/** Annat mål. A national or regional goal beside Agenda 2030, how it is affected (one of +, 0, -) and why. */
public record OtherGoal(Kind kind, String impact, String reason) {

    /** Vilket mål. */
    public enum Kind {
        ENVIRONMENT,
        GENDER_EQUALITY,
        PUBLIC_HEALTH,
        ANOTHER
    }

    public boolean harmed() {
        return Impact.worksAgainst(impact);
    }
}
