package se.vagval.funding.domain;

/** Villkorets läge. */
public enum ConditionState {
    OPEN,
    FULFILLED,
    WAIVED
}
