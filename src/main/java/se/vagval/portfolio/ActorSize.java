package se.vagval.portfolio;

/** Aktörsstorlek, by the number of employees as the European Union draws the lines. */
public enum ActorSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
