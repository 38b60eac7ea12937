package se.vagval.audit.proof.domain;

import java.util.UUID;

/** Brist i spårloggen: which link, or which seal, and what does not hold there. */
public record TrailFlaw(UUID subject, long seq, FlawKind kind) {

    /** Stands for a seal, whose number is the sequence. */
    static final UUID SEALS = new UUID(0, 0);

    /** What does not hold. */
    public enum FlawKind {
        /** The words are not those that were written. */
        CONTENT,
        /** It does not follow upon the one before it. */
        LINK,
        /** One is missing before it. */
        GAP,
        /** The columns say something else than the words. */
        COLUMNS,
        /** It was sealed, and is gone or another. */
        CUT,
        /** A seal is not the one that was set. */
        SEAL,
        /** A seal bears no signature, or a false one. */
        SIGNATURE
    }

    static TrailFlaw ofSeal(long no, FlawKind kind) {
        return new TrailFlaw(SEALS, no, kind);
    }

    public boolean isOfSeal() {
        return subject.equals(SEALS);
    }
}
