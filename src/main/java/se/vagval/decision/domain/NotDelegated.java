package se.vagval.decision.domain;

import se.vagval.casefile.CaseFileId;
import se.vagval.web.NotFoundRefusal;

/** The case has not been sent to the delegate. */
public class NotDelegated extends NotFoundRefusal {

    private static final long serialVersionUID = 1L;

    public NotDelegated(CaseFileId caseFile) {
        super("not delegated: " + caseFile);
    }
}
