package se.vagval.hint;

import java.util.List;
import java.util.UUID;
import se.vagval.strategy.HintCode;

/**
 * Påpekanden, as the rooms that show them ask. Nothing is written when a page is looked at: a hint counts as shown when the page it
 * stood on was saved or handed in, as acted on when it is gone after a later save, and as not acted on when the work was handed
 * on with it.
 */
public interface Hints {

    /** Whether the version of the framework in force has not retired it. */
    boolean isShown(HintCode hint);

    /** After a save: what was shown in each place, and what is left of it. Part of the save's own transaction. */
    void saved(UUID caseFile, List<SeenHints> places);

    /** What was shown in the room and still stands was not acted on: the work is handed on. */
    void handedOn(UUID caseFile, HintCode.Room room);
}
