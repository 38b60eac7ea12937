package se.vagval.audit;

import java.time.Instant;
import java.util.Optional;

/** What other modules may ask about whether the trail is whole. */
public interface TrailProofs {

    /** In how many places it is not. */
    long flaws();

    /** Since when it has not been read to its end, where that is too long ago. */
    Optional<Instant> lateSince();
}
