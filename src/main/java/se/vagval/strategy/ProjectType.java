package se.vagval.strategy;

/** Projekttyp: förstudie, genomförandeprojekt, ramprojekt. */
public enum ProjectType {
    PRE_STUDY,
    IMPLEMENTATION,
    FRAMEWORK
}
