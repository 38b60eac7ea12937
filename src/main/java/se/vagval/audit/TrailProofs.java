package se.vagval.audit;

/** What other modules may ask about whether the trail is whole. */
public interface TrailProofs {

    /** In how many places it is not. */
    long flaws();
}
