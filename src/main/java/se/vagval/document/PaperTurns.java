package se.vagval.document;

import java.util.function.Supplier;

/**
 * Papperens tur. What a paper costs is mostly what is read for it: whoever gathers much takes the turn before gathering, and is
 * told at once when it cannot come in time. Writing and binding within a turn belong to it.
 */
public interface PaperTurns {

    /** @throws java.util.concurrent.RejectedExecutionException when the turn does not come in time */
    <T> T inTurn(Supplier<T> work);
}
