package se.vagval.statement.web;

import static se.vagval.statement.StatementRefusal.Reason.NOT_READ;

import org.jspecify.annotations.Nullable;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.domain.Seen;

/** What the review page hands out and a decision must bring back: which round was read, and its fingerprint. */
record SeenForm(@Nullable Integer round, @Nullable String hash) {

    Seen seen() {
        if (round == null || hash == null) {
            throw new StatementRefusal(NOT_READ);
        }
        return new Seen(round, hash);
    }
}
