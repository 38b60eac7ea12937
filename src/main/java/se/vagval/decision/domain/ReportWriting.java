package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.LOCKED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.domain.Acts.ReportCompleted;
import se.vagval.decision.domain.Acts.ReportReopened;
import se.vagval.decision.domain.Acts.ReportSaved;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.EditedMeanwhileRefusal;

/** The case officer writes the official report. */
@Service
@Transactional
@CaseOfficer
public class ReportWriting {

    private final OfficialReportRepository reports;
    private final CaseFiles caseFiles;
    private final CaseMaterials materials;
    private final ReportDrafting drafting;
    private final PaperLock lock;
    private final Papers sending;
    private final DecisionDocuments documents;
    private final BriefEditionRepository editions;
    private final DecisionPapers papers;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportWriting(
            OfficialReportRepository reports,
            CaseFiles caseFiles,
            CaseMaterials materials,
            ReportDrafting drafting,
            PaperLock lock,
            Papers sending,
            DecisionDocuments documents,
            BriefEditionRepository editions,
            DecisionPapers papers,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.materials = materials;
        this.drafting = drafting;
        this.lock = lock;
        this.sending = sending;
        this.documents = documents;
        this.editions = editions;
        this.papers = papers;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public ReportSheet sheet(CaseFileId caseFile) {
        var report = reportOf(caseFile);
        var material = materials.of(caseFile);
        var drafted = drafting.draft(material);
        var own = Arrays.stream(ReportSection.values()).filter(report::isOwn).collect(Collectors.toSet());
        return new ReportSheet(
                material.caseFile(),
                report.over(drafted),
                drafted,
                own,
                report.version(),
                report.completion().orElse(null),
                lock.isLocked(caseFile),
                nameOf(report.savedBy()),
                report.savedAt());
    }

    /** @return the version after the save */
    public long save(CaseFileId caseFile, Map<ReportSection, String> texts, long version, UserId officer) {
        var report = own(caseFile, version, officer);
        var drafted = drafting.draft(materials.of(caseFile));
        if (!report.write(texts, drafted, officer, clock.instant())) {
            return report.version();
        }
        var saved = reports.saveAndFlush(report);
        events.publishEvent(new ReportSaved(caseFile, officer));
        return saved.version();
    }

    /** Saves the last words and declares the report complete, in one act. @return the version after it */
    public long complete(CaseFileId caseFile, Map<ReportSection, String> texts, long version, UserId officer) {
        var report = own(caseFile, version, officer);
        var drafted = drafting.draft(materials.of(caseFile));
        report.write(texts, drafted, officer, clock.instant());
        report.complete(drafted, officer, clock.instant());
        var saved = reports.saveAndFlush(report);
        sending.freeze(caseFile, report.content().orElseThrow(), officer);
        events.publishEvent(new ReportCompleted(caseFile, officer));
        return saved.version();
    }

    public void reopen(CaseFileId caseFile, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        requireThat(!lock.isLocked(caseFile), LOCKED);
        var report = reportOf(caseFile);
        report.reopen();
        reports.saveAndFlush(report);
        events.publishEvent(new ReportReopened(caseFile, officer));
    }

    @CaseReader
    @Transactional(readOnly = true)
    public DocumentContent document(CaseFileId caseFile) {
        return documents.report(sheet(caseFile).content());
    }

    /** The file that was sent, once the papers stand still. */
    @CaseReader
    public Optional<IssuedDocument> issued(CaseFileId caseFile, DocumentFormat format) {
        return lock.isLocked(caseFile)
                ? editions.findFirstByCaseFileOrderBySentAtDesc(caseFile.value())
                        .map(it -> papers.report(it, format))
                : Optional.empty();
    }

    private OfficialReport own(CaseFileId caseFile, long version, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        requireThat(!lock.isLocked(caseFile), LOCKED);
        var report = reportOf(caseFile);
        EditedMeanwhileRefusal.requireSame(version, report.version());
        return report;
    }

    private OfficialReport reportOf(CaseFileId caseFile) {
        return reports.findByCaseFile(caseFile.value()).orElseGet(() -> new OfficialReport(caseFile));
    }

    private String nameOf(String savedBy) {
        if (savedBy.isEmpty()) {
            return "";
        }
        var id = UserId.of(savedBy);
        return users.namesOf(Set.of(id)).getOrDefault(id, savedBy);
    }
}
