package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.Assessments;
import se.vagval.calibration.domain.CalibrationAct.SecondAssessmentCompleted;
import se.vagval.calibration.domain.CalibrationAct.SecondAssessmentRevealed;
import se.vagval.calibration.domain.CalibrationAct.SecondGradeGiven;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** The second assessor's side, and the moment when both judgements are laid open at once. */
@Service
@Transactional
@CaseAssessor
public class SecondAssessing {

    private final SecondAssessmentRepository seconds;
    private final Assessments assessments;
    private final BlindReaders blind;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondAssessing(
            SecondAssessmentRepository seconds,
            Assessments assessments,
            BlindReaders blind,
            CaseFiles caseFiles,
            CaseInsight insight,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seconds = seconds;
        this.assessments = assessments;
        this.blind = blind;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param mark none while still thinking
     * @return the number of the save that stands after the act
     */
    public int judge(
            CaseFileId id,
            UUID which,
            String criterion,
            @Nullable String mark,
            String reason,
            int seen,
            UserId person) {
        var caseFile = opened(id, person);
        var grade = locked(which, id).openTo(person, criterion);
        var version = caseFile.judgedBy(framework);
        require(!Verdict.NOT_RELEVANT.equals(mark) || version.mayBeIrrelevant(criterion), Reason.ALWAYS_RELEVANT);
        if (grade.judge(mark, reason.strip(), seen, clock.instant())) {
            events.publishEvent(new SecondGradeGiven(id, person, criterion));
        }
        return grade.saves();
    }

    /** Handed in; opened at once when nothing in the first judgement can change any more. */
    public void complete(CaseFileId id, UUID which, UserId person) {
        var caseFile = opened(id, person);
        var second = locked(which, id);
        second.complete(person, caseFile.judgedBy(framework), clock.instant());
        events.publishEvent(new SecondAssessmentCompleted(id, person));
        if (!caseFile.status().isWrittenIn()) {
            lay(second, caseFile, person);
        }
    }

    /** The officer says that the own levels stand, as long as only the officer can; from here on both see both. */
    public void reveal(CaseFileId id, UUID which, UserId person) {
        insight.requireOpen(id, person);
        var caseFile = caseFiles.summaryOf(id);
        var second = locked(which, id);
        var isSettled = !caseFile.status().isWrittenIn();
        require(person.equals(caseFile.officer()) || isSettled && person.equals(second.assessor()), Reason.NOT_YOURS);
        var firsts = firstsOf(id);
        require(
                isSettled
                        || second.judgedBy(caseFile.judgedBy(framework))
                                .allMatch(it -> firsts.containsKey(it.criterion())),
                Reason.OWN_INCOMPLETE);
        lay(second, caseFile, person);
    }

    private void lay(SecondAssessment second, CaseFileSummary caseFile, UserId person) {
        var officer = caseFile.officer();
        if (officer == null || officer.equals(second.assessor())) {
            throw new CalibrationRefusal(Reason.NO_OFFICER);
        }
        second.reveal(firstsOf(caseFile.id()), officer, clock.instant());
        blind.unblind(caseFile.id(), second.assessor());
        events.publishEvent(new SecondAssessmentRevealed(caseFile.id(), person, second.assessor()));
    }

    private Map<String, Verdict> firstsOf(CaseFileId id) {
        return assessments.profileOf(id).dimensions().values().stream()
                .collect(Collectors.toMap(it -> it.code(), it -> Verdict.of(it.grade(), it.motivation())));
    }

    /** Whoever has become the case's officer meanwhile can no longer be its second assessor. */
    private CaseFileSummary opened(CaseFileId id, UserId person) {
        insight.requireOpen(id, person);
        var caseFile = caseFiles.summaryOf(id);
        require(!person.equals(caseFile.officer()), Reason.OWN_CASE);
        return caseFile;
    }

    private SecondAssessment locked(UUID which, CaseFileId id) {
        return seconds.findLocked(which, id.value()).orElseThrow(SecondReading::noSuch);
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CalibrationRefusal(otherwise);
        }
    }
}
