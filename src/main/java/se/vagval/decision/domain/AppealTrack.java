package se.vagval.decision.domain;

import org.springframework.modulith.NamedInterface;

/** Överklagande: by legality review, not at all, or to an administrative court. */
@NamedInterface("work")
public enum AppealTrack {
    LEGALITY_REVIEW,
    NO_APPEAL,
    ADMINISTRATIVE
}
