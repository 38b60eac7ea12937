package se.vagval.scoring;

/** Säkerhet i ett förslag: how much in the text carries it. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
