package se.vagval.assessment;

import org.jspecify.annotations.Nullable;

/** Samiskt huvudområde i ett ärende: how the matter stands to it, and why. The area has its official name in the framework. */
public record SamiArea(
        String code, @Nullable Stance stance, @Nullable String motivation) {

    /** Berörs, bidrar, risk eller ej relevant. */
    public enum Stance {
        TOUCHED,
        CONTRIBUTES,
        RISK,
        NOT_RELEVANT;

        public boolean touches() {
            return this != NOT_RELEVANT;
        }
    }

    public String why() {
        return motivation == null ? "" : motivation;
    }
}
