package se.vagval.portfolio.domain;

/** Önskad riktning. */
public enum WantedDirection {
    HIGHER,
    LOWER,
    STEADY;

    /** Nothing is said of what ought to stay, and of what has not moved. */
    public boolean isMetBy(int sign) {
        return this == HIGHER && sign > 0 || this == LOWER && sign < 0;
    }

    public boolean isMissedBy(int sign) {
        return this == HIGHER && sign < 0 || this == LOWER && sign > 0;
    }
}
