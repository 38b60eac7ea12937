package se.vagval.decision.domain;

/** Överklagande: by legality review, not at all, or to an administrative court. */
public enum AppealTrack {
    LEGALITY_REVIEW,
    NO_APPEAL,
    ADMINISTRATIVE
}
