package se.vagval.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.GrantAdvice.Advice;
import se.vagval.decision.domain.CaseStanding;
import se.vagval.decision.domain.CoSigning;
import se.vagval.decision.domain.FiledPaper;
import se.vagval.decision.domain.PartyCommunication;
import se.vagval.web.Link;

/** Everything decision/case.html shows; {@code work}: whether papers on their way, and what the applicant said, may be read. */
record CaseDecisionPage(
        CaseStanding standing,
        List<Link> missing,
        List<Link> trail,
        boolean approver,
        List<FiledPaper> papers,
        boolean work,
        @Nullable PartyCommunication told,
        boolean dispatchOpen,
        List<CoSigning.Named> signers,
        List<Advice> advice) {

    public boolean isSendable() {
        return standing.mine() && standing.isReady();
    }

    public boolean isDispatchable() {
        return standing.mine() && dispatchOpen;
    }

    public boolean isTooEarly() {
        return !standing.referable() && standing.records().isEmpty() && !standing.withDelegate();
    }
}
