package se.vagval.report.domain;

/** Resultatslag. Prestation är det som gjordes, effekt det som blev av det. */
public enum ResultKind {
    OUTPUT,
    EFFECT,
    CHALLENGE,
    SUCCESS;

    /** Whether it says which goal it contributes to. */
    public boolean hasGoal() {
        return this == OUTPUT || this == EFFECT;
    }
}
