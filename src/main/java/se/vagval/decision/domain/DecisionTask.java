package se.vagval.decision.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.CaseTask;

/** The case page's row about the decision. */
@Component
class DecisionTask implements CaseTask {

    private static final Set<CaseStatus> WITH_DECIDER = EnumSet.of(CaseStatus.AT_COMMITTEE, CaseStatus.AT_DELEGATE);
    private static final Set<CaseStatus> DECIDED = EnumSet.range(CaseStatus.DECIDED, CaseStatus.ARCHIVED);

    private final OfficialReportRepository reports;
    private final Phrases phrases;

    DecisionTask(OfficialReportRepository reports, Phrases phrases) {
        this.reports = reports;
        this.phrases = phrases;
    }

    @Override
    public Part part() {
        return Part.DECISION;
    }

    @Override
    public CaseTaskState stateOf(CaseFileSummary caseFile) {
        var address = caseFile.id().address("beslut");
        if (DECIDED.contains(caseFile.status())) {
            return new CaseTaskState(Progress.DONE, address, List.of());
        }
        if (WITH_DECIDER.contains(caseFile.status())) {
            return new CaseTaskState(Progress.UNDER_WAY, address, List.of());
        }
        if (CaseReferring.REFERABLE.contains(caseFile.status())) {
            return new CaseTaskState(Progress.READY, address, missing(caseFile));
        }
        return new CaseTaskState(Progress.NOT_YET, null, List.of());
    }

    private List<String> missing(CaseFileSummary caseFile) {
        var isComplete = reports.isComplete(caseFile.id().value());
        return isComplete ? List.of() : List.of(phrases.say("decision.missing.REPORT_NOT_COMPLETE"));
    }
}
