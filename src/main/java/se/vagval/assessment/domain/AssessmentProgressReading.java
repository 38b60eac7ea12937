package se.vagval.assessment.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseReader;
import se.vagval.strategy.FrameworkVersion;

/** How far an assessment has come, in one statement. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class AssessmentProgressReading {

    private final AssessmentRepository assessments;

    AssessmentProgressReading(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /** How many criteria have a grade, given or through their links. */
    public int judged(CaseFileId id, FrameworkVersion framework) {
        return assessments.countJudged(
                id.value(),
                framework.codeOf(TargetKind.NATIONAL_AREA.role()),
                framework.codeOf(TargetKind.PRIORITY.role()),
                framework.codeOf(TargetKind.STRENGTH_AREA.role()));
    }
}
