package se.vagval.strategy;

/** Utfall i formell kontroll: ok, avhjälpbar brist, hinder. A gate nobody has judged has no outcome. */
public enum GateOutcome {
    OK,
    REMEDIABLE,
    OBSTACLE
}
