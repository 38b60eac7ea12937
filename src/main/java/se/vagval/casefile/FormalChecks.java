package se.vagval.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

/** What others may ask about the formal check of a case. */
public interface FormalChecks {

    /** Outcome per gate code; gates not yet judged are absent, as are all of a case whose check has not begun. */
    Map<String, GateOutcome> gatesOf(CaseFileId id);

    /** The same of several cases at once, in one statement. */
    Map<CaseFileId, Map<String, GateOutcome>> gatesOf(Collection<CaseFileId> ids);

    /** What can be remedied, by gate, as the officer has noted it. */
    Map<String, String> remarksOf(CaseFileId id);

    /**
     * These gates are to be judged anew, and why.
     *
     * @return those of them that had been judged
     */
    Set<String> reopen(CaseFileId id, Set<String> gates, GateReopening why, UserId officer);

    /** These gates are asked no more: what was said of them no longer counts, for or against. */
    void retire(CaseFileId id, Set<String> gates);

    /** The gates that wait for a new verdict since. */
    Set<String> reopenedIn(CaseFileId id);
}
