package se.vagval.decision.domain;

/** Läge för en punkt på dagordningen: väntar på beslut, bordlagd, återremitterad, beslutad. */
public enum ItemState {
    ON_AGENDA,
    TABLED,
    REFERRED_BACK,
    DECIDED;

    public boolean isPutOff() {
        return this == TABLED || this == REFERRED_BACK;
    }
}
