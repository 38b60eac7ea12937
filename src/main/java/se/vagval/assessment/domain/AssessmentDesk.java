package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UserId;

/** Skrivbordet. Opens an assessment for whoever writes in the case, and for nobody once the statement has gone to review. */
@Component
class AssessmentDesk {

    private final CaseFiles caseFiles;
    private final AssessmentRepository assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentDesk(
            CaseFiles caseFiles, AssessmentRepository assessments, ApplicationEventPublisher events, Clock clock) {
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** The case with its assessment, locked for this one writer. */
    record Opened(CaseFileSummary caseFile, Assessment assessment) {}

    Opened openFor(CaseFileId id, UserId officer) {
        caseFiles.requireWriter(id, officer);
        var caseFile = caseFiles.summaryOf(id);
        if (!caseFile.status().isWrittenIn()) {
            throw new AssessmentRefusal(Reason.LOCKED);
        }
        var assessment = assessments.findLocked(id.value()).orElseGet(() -> begin(id));
        return new Opened(caseFile, assessment);
    }

    /** Replaces one part as a whole and leaves a trace if that changed anything. @return the part's version after it */
    <T> int replace(
            AssessmentPart part,
            T given,
            int version,
            Function<Groundwork, T> standing,
            BiConsumer<Groundwork, T> put,
            AssessmentAct act) {
        var assessment = openFor(act.caseFile(), act.actor()).assessment();
        if (assessment.replace(part, given, version, standing, put, act.actor(), clock.instant())) {
            events.publishEvent(act);
        }
        return assessment.versionOf(part.name());
    }

    private Assessment begin(CaseFileId id) {
        assessments.begin(UUID.randomUUID(), id.value());
        return assessments.findLocked(id.value()).orElseThrow();
    }
}
