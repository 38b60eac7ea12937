package se.vagval.calibration;

/** Andrabedömningens läge. Until it is revealed, neither of the two sees what the other one has judged. */
public enum SecondState {
    ASKED,
    COMPLETE,
    REVEALED,
    WITHDRAWN;

    public boolean isBlind() {
        return this == ASKED || this == COMPLETE;
    }
}
