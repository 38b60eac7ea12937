package se.vagval.decision;

import se.vagval.casefile.CaseFileId;
import se.vagval.document.DocumentContent;

/** Provtryck. Papers as they would be drafted today, for trying the templates on a real case; nothing is kept of them. */
public interface PaperTrials {

    /** The tjänsteskrivelse to the committee. */
    DocumentContent reportOf(CaseFileId caseFile);
}
