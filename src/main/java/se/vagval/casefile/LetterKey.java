package se.vagval.casefile;

import java.util.UUID;

/** Brevnyckel. Which letter of a case it is, and of what kind: each kind is kept by the room that writes it. */
public record LetterKey(Kind kind, UUID id) {

    /** Brevslag. The letters that may leave by mail. */
    public enum Kind {
        SUPPLEMENT,
        COMMUNICATION,
        /** A quarter's figures, of no case. */
        QUARTER
    }
}
