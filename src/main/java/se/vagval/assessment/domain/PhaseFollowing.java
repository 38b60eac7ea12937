package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.NextPhase;
import se.vagval.assessment.domain.AssessmentAct.NextPhaseDescribed;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.ProjectType;

/** Uppföljning av nästa fas. Whether the next phase of a pre-study came about is known when it ends, long after its assessment. */
@Service
@Transactional
public class PhaseFollowing {

    /** From the decision on, and until the archive has it. */
    private static final Set<CaseStatus> TOLD_IN = EnumSet.of(
            CaseStatus.DECIDED,
            CaseStatus.DISPATCHED,
            CaseStatus.AWAITING_CO_FUNDER,
            CaseStatus.PROJECT_RUNNING,
            CaseStatus.FINAL_REPORTED,
            CaseStatus.CLOSED);

    private static final AssessmentPart PART = AssessmentPart.NEXT_PHASE;

    private final CaseFiles caseFiles;
    private final AssessmentRepository assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhaseFollowing(
            CaseFiles caseFiles, AssessmentRepository assessments, ApplicationEventPublisher events, Clock clock) {
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** Ett ärendes nästa fas, and who said it last. {@code open}: it can be told how it went. */
    public record Standing(CaseFileSummary caseFile, NextPhase phase, PartVersion version, boolean open) {}

    @CaseReader
    @Transactional(readOnly = true)
    public Standing of(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var version = assessments
                .findByCaseFile(id.value())
                .map(it -> it.versions().getOrDefault(PART.name(), PartVersion.NONE))
                .orElse(PartVersion.NONE);
        return new Standing(caseFile, phaseOf(caseFile), version, isTold(caseFile));
    }

    /** What the pre-study was to give ground for stays as it was judged. Answers the new version. */
    @CaseOfficer
    public int tell(CaseFileId id, NextPhase.State state, String laterCase, int version, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        if (!isTold(caseFiles.summaryOf(id))) {
            throw new AssessmentRefusal(Reason.LOCKED);
        }
        var assessment = assessments.findLocked(id.value()).orElseGet(() -> begin(id));
        var stands = assessment.groundwork().nextPhase();
        var told = new NextPhase(stands.decisionPoint(), stands.scaling(), state, laterCase);
        if (assessment.replace(PART, told, version, Groundwork::nextPhase, Groundwork::put, officer, clock.instant())) {
            events.publishEvent(new NextPhaseDescribed(id, officer));
        }
        return assessment.versionOf(PART.name());
    }

    NextPhase phaseOf(CaseFileSummary caseFile) {
        return caseFile.projectType() == ProjectType.PRE_STUDY
                ? assessments
                        .findByCaseFile(caseFile.id().value())
                        .map(it -> it.groundwork().nextPhase())
                        .orElse(NextPhase.NONE)
                : NextPhase.NONE;
    }

    private static boolean isTold(CaseFileSummary caseFile) {
        return caseFile.projectType() == ProjectType.PRE_STUDY && TOLD_IN.contains(caseFile.status());
    }

    private Assessment begin(CaseFileId id) {
        assessments.begin(UUID.randomUUID(), id.value());
        return assessments.findLocked(id.value()).orElseThrow();
    }
}
