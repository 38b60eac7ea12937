package se.vagval.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Köer. What work lists ask about cases; each question costs one statement, however many cases there are. */
public interface CaseQueues {

    /** The officer's cases in any of the states, oldest first. */
    List<CaseFileSummary> ofOfficer(UserId officer, Collection<CaseStatus> states, int limit);

    /** The unit's cases in any of the states, oldest first. */
    List<CaseFileSummary> ofUnit(UnitId unit, Collection<CaseStatus> states, int limit);

    /** The unit's cases in any of the states that nobody has taken, oldest first. */
    List<CaseFileSummary> unassignedIn(UnitId unit, Collection<CaseStatus> states, int limit);

    /** The unit's cases in any of the states that came in before the day, oldest first. */
    List<CaseFileSummary> receivedBefore(LocalDate day, UnitId unit, Collection<CaseStatus> states, int limit);

    /** When the answer to an open supplement request is due. */
    Map<CaseFileId, LocalDate> supplementsDue(Collection<CaseFileId> caseFiles);

    /** What the clock of each says today; a case that is decided has none. */
    Map<CaseFileId, CaseDays> daysOf(Collection<CaseFileId> caseFiles);

    /** How many cases stand in each state; states without cases are absent. */
    Map<CaseStatus, Long> countByStatus();
}
