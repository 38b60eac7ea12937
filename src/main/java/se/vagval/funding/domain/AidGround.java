package se.vagval.funding.domain;

/** Stödgrund: on what the support rests. */
public enum AidGround {
    NO_AID,
    DE_MINIMIS,
    BLOCK_EXEMPTION,
    NOTIFIED
}
