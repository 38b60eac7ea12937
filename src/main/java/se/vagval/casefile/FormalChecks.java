package se.vagval.casefile;

import java.util.List;
import java.util.Map;
import se.vagval.strategy.GateOutcome;

/** What others may ask about the formal check of a case. */
public interface FormalChecks {

    /** Outcome per gate code; gates not yet judged are absent, as are all of a case whose check has not begun. */
    Map<String, GateOutcome> gatesOf(CaseFileId id);

    /** What was noted of the gates that can be remedied, in the order of the gates. */
    List<String> remarksOf(CaseFileId id);
}
