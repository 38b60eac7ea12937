package se.vagval.funding.domain;

import java.util.List;

/** Fråga vid statsstödsprövning: the four criteria of aid, then whether the support is needed and no larger than that. */
public enum AidQuestion {
    PUBLIC_MONEY,
    ECONOMIC_ACTIVITY,
    SELECTIVE,
    COMPETITION,
    NEEDED,
    REASONABLE;

    public boolean isCriterion() {
        return this != NEEDED && this != REASONABLE;
    }

    static List<AidQuestion> criteria() {
        return List.of(PUBLIC_MONEY, ECONOMIC_ACTIVITY, SELECTIVE, COMPETITION);
    }
}
