package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.CalibrationAct.CommonLevelAgreed;
import se.vagval.calibration.domain.CalibrationAct.CommonLevelProposed;
import se.vagval.calibration.domain.CalibrationAct.LevelTalkedAbout;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/**
 * Samtalet. The two who have judged the same criterion talk about it, until one proposes a level with its reason and the
 * other agrees. The assessment stays the officer's: nothing is written into it from here.
 */
@Service
@Transactional
@CaseAssessor
public class LevelTalking {

    private final SecondAssessmentRepository seconds;
    private final LevelRemarkRepository remarks;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LevelTalking(
            SecondAssessmentRepository seconds,
            LevelRemarkRepository remarks,
            CaseFiles caseFiles,
            CaseInsight insight,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seconds = seconds;
        this.remarks = remarks;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    public void say(CaseFileId id, UUID which, String criterion, String text, UserId person) {
        var grade = talkedAbout(id, which, criterion, person);
        if (text.isBlank()) {
            throw new CalibrationRefusal(Reason.EMPTY);
        }
        remarks.add(new LevelRemark(UUID.randomUUID(), grade.id(), person, text.strip(), clock.instant()));
        events.publishEvent(new LevelTalkedAbout(id, person, criterion));
    }

    /**
     * @param seen the number of the proposal that was read, 0 when there was none
     * @return the number of the one that stands after the act
     */
    public int propose(CaseFileId id, UUID which, String criterion, Verdict common, int seen, UserId person) {
        var grade = talkedAbout(id, which, criterion, person);
        if (common.reason().isBlank()) {
            throw new CalibrationRefusal(Reason.REASON_MISSING);
        }
        var version = caseFiles.summaryOf(id).judgedBy(framework);
        if (common.mark().equals(Verdict.NOT_RELEVANT) && !version.mayBeIrrelevant(criterion)) {
            throw new CalibrationRefusal(Reason.ALWAYS_RELEVANT);
        }
        grade.propose(common, seen, person, clock.instant());
        events.publishEvent(new CommonLevelProposed(id, person, criterion));
        return grade.proposals();
    }

    /** @param seen the number of the proposal that was read */
    public void agree(CaseFileId id, UUID which, String criterion, int seen, UserId person) {
        talkedAbout(id, which, criterion, person).agree(person, seen, clock.instant());
        events.publishEvent(new CommonLevelAgreed(id, person, criterion));
    }

    private SecondGrade talkedAbout(CaseFileId id, UUID which, String criterion, UserId person) {
        insight.requireJudgementOpen(id, person);
        return seconds.findLocked(which, id.value())
                .orElseThrow(SecondReading::noSuch)
                .talkedAboutBy(person, criterion);
    }
}
