package se.vagval.knowledge.domain;

import static se.vagval.knowledge.domain.KnowledgeRefusal.requireThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.knowledge.domain.KnowledgeAct.KnowledgePublished;
import se.vagval.knowledge.domain.KnowledgeAct.KnowledgeWithdrawn;
import se.vagval.knowledge.domain.KnowledgeRefusal.Reason;
import se.vagval.knowledge.domain.KnowledgeReport.Content;
import se.vagval.web.NotFoundRefusal;

/** Publicera i Kunskapsbanken: the officer's, once the project has reported; never out of a marked case. */
@Service
@CaseOfficer
@Transactional
public class KnowledgePublishing {

    private static final Set<CaseStatus> FINISHED = EnumSet.of(CaseStatus.FINAL_REPORTED, CaseStatus.CLOSED);

    private final KnowledgeRepository reports;
    private final CaseFiles caseFiles;
    private final KnowledgeReading reading;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnowledgePublishing(
            KnowledgeRepository reports,
            CaseFiles caseFiles,
            KnowledgeReading reading,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.reading = reading;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the project has come so far that its report may be published. */
    public static boolean isFinished(CaseStatus status) {
        return FINISHED.contains(status);
    }

    public void publish(CaseFileId id, UUID attachment, Content content, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        caseFiles.hold(id);
        requireThat(isFinished(caseFiles.summaryOf(id).status()), Reason.NOT_FINISHED);
        requireThat(insight.markedAmong(List.of(id)).isEmpty(), Reason.SECRET_CASE);
        requireThat(reading.files(id).stream().anyMatch(it -> it.id().equals(attachment)), Reason.NO_SUCH_FILE);
        var report = new KnowledgeReport(UUID.randomUUID(), id, attachment, content, officer, clock.instant(), null);
        requireThat(reports.add(report), Reason.ALREADY_THERE);
        events.publishEvent(new KnowledgePublished(id.value(), officer, content.title()));
    }

    /** Pressed twice it is withdrawn once. */
    public void withdraw(CaseFileId id, UUID report, String reason, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        requireThat(!reason.isBlank(), Reason.NO_REASON);
        var standing = reports.find(id, report).orElseThrow(() -> new NotFoundRefusal("report"));
        if (reports.withdraw(report, officer, clock.instant(), reason)) {
            events.publishEvent(new KnowledgeWithdrawn(
                    id.value(), officer, standing.content().title(), reason));
        }
    }
}
