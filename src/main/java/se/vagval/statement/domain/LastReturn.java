package se.vagval.statement.domain;

import java.time.Instant;
import java.util.List;

/** Senaste återsändning. Who sent the statement back, when, with which message and which comments. */
record LastReturn(String by, Instant at, String message, List<ReviewComment> comments) {

    LastReturn {
        comments = List.copyOf(comments);
    }
}
