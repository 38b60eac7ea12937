package se.vagval.statement.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;

/** Senaste återsändning. Who sent the statement back, when, with which message, which comments and which parts to mend; for whom a deputy did. */
record LastReturn(
        String by,
        Instant at,
        String message,
        List<ReviewComment> comments,
        List<BlockCode> parts,
        boolean reopened,
        @Nullable String insteadOf)
        implements StoredDocument {

    LastReturn {
        comments = List.copyOf(comments);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Opened again after it was approved, with the reason; nobody reviews it now. */
    static LastReturn reopening(String reason, UserId by, @Nullable String insteadOf, Instant now) {
        return new LastReturn(by.value(), now, reason, List.of(), List.of(), true, insteadOf);
    }
}
