package se.vagval.casefile;

/** Projekttyp: förstudie, genomförandeprojekt, ramprojekt. */
public enum ProjectType {
    PRE_STUDY,
    IMPLEMENTATION,
    FRAMEWORK
}
