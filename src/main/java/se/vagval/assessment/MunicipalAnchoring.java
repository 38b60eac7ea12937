package se.vagval.assessment;

import org.jspecify.annotations.Nullable;

/** Förankring i en kommun: what the applicant claims stays a claim until a document proves it. */
public record MunicipalAnchoring(
        String code, Strength strength, @Nullable String document) {

    /** Hur stark förankringen är. */
    public enum Strength {
        CLAIMED,
        PROVEN
    }

    public boolean holds() {
        return strength == Strength.PROVEN;
    }
}
