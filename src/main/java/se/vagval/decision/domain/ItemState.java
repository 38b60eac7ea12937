package se.vagval.decision.domain;

import org.springframework.modulith.NamedInterface;

/** Läge för en punkt på dagordningen: väntar på beslut, bordlagd, återremitterad, beslutad. */
@NamedInterface("work")
public enum ItemState {
    ON_AGENDA,
    TABLED,
    REFERRED_BACK,
    DECIDED;

    public boolean isPutOff() {
        return this == TABLED || this == REFERRED_BACK;
    }
}
