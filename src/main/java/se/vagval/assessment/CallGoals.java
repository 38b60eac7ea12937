package se.vagval.assessment;

import java.util.List;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;

/**
 * Utpekade mål. The global goals that a call asks its applications to address, asked by whoever weighs one; answered by the room
 * that keeps calls.
 */
public interface CallGoals {

    /** Nothing where the case answers no call. */
    Optional<PointedOut> of(CaseFileId caseFile);

    /** A call by its name, with its goals by number. */
    record PointedOut(String call, List<Integer> goals) {}
}
