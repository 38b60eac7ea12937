package se.vagval.report.domain;

/** Grund för en effekt. */
public enum EffectGround {
    FOLLOW_UP,
    EVALUATION,
    OWN_JUDGEMENT
}
