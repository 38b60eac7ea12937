package se.vagval.statement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTask;

/** The review's row in the case's task list, as the case's own status tells it. */
@Component
class ReviewTask implements CaseTask {

    @Override
    public Part part() {
        return Part.REVIEW;
    }

    @Override
    public CaseTaskState stateOf(CaseFileSummary caseFile) {
        var address = caseFile.id().address("utlatande");
        return switch (caseFile.status()) {
            case IDEA, RECEIVED, REGISTERED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, UNDER_ASSESSMENT, WITHDRAWN ->
                new CaseTaskState(Progress.NOT_YET, null, List.of());
            case RETURNED -> new CaseTaskState(Progress.READY, address, List.of());
            case IN_REVIEW -> new CaseTaskState(Progress.UNDER_WAY, address, List.of());
            default -> new CaseTaskState(Progress.DONE, address, List.of());
        };
    }
}
