package se.vagval.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.domain.AssessmentProgressReading;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTask;
import se.vagval.strategy.Framework;
import se.vagval.web.Words;

/** The assessment's row in the case's task list: how many criteria have been judged. */
@Component
class AssessmentTask implements CaseTask {

    private final AssessmentProgressReading progress;
    private final Assessments assessments;
    private final Framework framework;
    private final Words words;

    AssessmentTask(AssessmentProgressReading progress, Assessments assessments, Framework framework, Words words) {
        this.progress = progress;
        this.assessments = assessments;
        this.framework = framework;
        this.words = words;
    }

    @Override
    public Part part() {
        return Part.ASSESSMENT;
    }

    @Override
    public CaseTaskState stateOf(CaseFileSummary caseFile) {
        var address = caseFile.id().address("bedomning");
        return switch (caseFile.status()) {
            case IDEA, RECEIVED, REGISTERED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, WITHDRAWN ->
                new CaseTaskState(Progress.NOT_YET, null, List.of());
            case UNDER_ASSESSMENT, RETURNED -> underWay(caseFile, address);
            default -> new CaseTaskState(Progress.DONE, address, List.of());
        };
    }

    private CaseTaskState underWay(CaseFileSummary caseFile, String address) {
        var version = caseFile.judgedBy(framework);
        var criteria = version.dimensions().size();
        var judged = progress.judged(caseFile.id(), version);
        if (judged == criteria) {
            return judged(caseFile, address);
        }
        var left = List.of(words.message("assessment.task.left", judged, criteria));
        return new CaseTaskState(judged == 0 ? Progress.READY : Progress.UNDER_WAY, address, left);
    }

    /** Every criterion has a level; done it is when nothing else is missing, and that is asked for only now. */
    private CaseTaskState judged(CaseFileSummary caseFile, String address) {
        var missing = assessments.missingOf(caseFile.id()).size();
        return missing == 0
                ? new CaseTaskState(Progress.DONE, address, List.of())
                : new CaseTaskState(
                        Progress.UNDER_WAY, address, List.of(words.message("assessment.task.missing", missing)));
    }
}
