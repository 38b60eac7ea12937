package se.vagval.casefile;

import java.util.List;

/**
 * Det som är kvar när ett ärende avslutas. A module that keeps something that ought to be settled first contributes what is
 * left as a bean.
 */
public interface Unsettled {

    /** Ready-made sentences; none when nothing is left. */
    List<String> leftIn(CaseFileId caseFile);
}
