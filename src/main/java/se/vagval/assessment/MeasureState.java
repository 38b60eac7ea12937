package se.vagval.assessment;

/** Läget för en åtgärd, as it is followed to its end. */
public enum MeasureState {
    UNDER_WAY,
    DONE,
    DROPPED;

    public boolean isEnd() {
        return this != UNDER_WAY;
    }
}
