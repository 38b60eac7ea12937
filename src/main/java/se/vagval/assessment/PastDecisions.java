package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.Recommendation;

/**
 * Tidigare beslut. What was proposed and decided in cases, asked by whoever weighs one that is like them; answered by the room
 * where decisions are made.
 */
public interface PastDecisions {

    /** In a fixed number of statements; a case in which nothing is proposed yet is left out. */
    Map<CaseFileId, PastDecision> of(Collection<CaseFileId> cases);

    /** What the approved statement proposed, and what was decided, why and when, if it has been. */
    record PastDecision(
            @Nullable Recommendation proposed,
            @Nullable String outcomeKey,
            @Nullable LocalDate decided,
            String motivation) {}
}
