package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.LOCKED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.domain.Acts.ReportCompleted;
import se.vagval.decision.domain.Acts.ReportDraftUsed;
import se.vagval.decision.domain.Acts.ReportReopened;
import se.vagval.decision.domain.Acts.ReportSaved;
import se.vagval.decision.domain.Acts.ReportTextKept;
import se.vagval.decision.domain.Acts.ReportVersionRestored;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.wording.DraftedText;
import se.vagval.wording.TextPlace;
import se.vagval.wording.TextVersion;
import se.vagval.wording.TextVersions;

/** The case officer writes the official report. */
@Service
@Transactional
@CaseOfficer
public class ReportWriting implements PaperWriting<ReportSection, Map<ReportSection, String>> {

    private final OfficialReportRepository reports;
    private final CaseFiles caseFiles;
    private final CaseMaterials materials;
    private final ReportDrafting drafting;
    private final PaperLock lock;
    private final Papers sending;
    private final DecisionDocuments documents;
    private final BriefEditionRepository editions;
    private final DecisionPapers papers;
    private final TextVersions versions;
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
            TextVersions versions,
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
        this.versions = versions;
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
        var texts = new EnumMap<ReportSection, DraftedText>(ReportSection.class);
        Arrays.stream(ReportSection.values()).forEach(it -> texts.put(it, report.text(it)));
        return new ReportSheet(
                material.caseFile(),
                report.over(drafted),
                drafted,
                texts,
                report.version(),
                report.completion().orElse(null),
                lock.isLocked(caseFile),
                nameOf(report.savedBy()),
                report.savedAt());
    }

    @Override
    public long save(
            CaseFileId caseFile, Map<ReportSection, String> texts, long version, boolean autosaved, UserId officer) {
        var act = new ReportSaved(caseFile, officer);
        return write(caseFile, texts, version, autosaved, act);
    }

    @Override
    public long useDraft(
            CaseFileId caseFile,
            Map<ReportSection, String> texts,
            ReportSection section,
            long version,
            UserId officer) {
        var typed = new EnumMap<>(texts);
        typed.put(section, "");
        return write(caseFile, typed, version, false, new ReportDraftUsed(caseFile, section.name(), officer));
    }

    @Override
    public long keepOwnText(
            CaseFileId caseFile,
            Map<ReportSection, String> texts,
            ReportSection section,
            long version,
            UserId officer) {
        var report = own(caseFile, version, officer);
        var drafted = drafting.draft(materials.of(caseFile));
        var changed = report.write(texts, drafted, officer, clock.instant());
        var kept = report.keepOwn(section, drafted, officer, clock.instant());
        if (changed.isEmpty() && !kept) {
            return report.version();
        }
        keep(report, drafted, changed, false);
        var saved = reports.saveAndFlush(report);
        events.publishEvent(
                kept ? new ReportTextKept(caseFile, section.name(), officer) : new ReportSaved(caseFile, officer));
        return saved.version();
    }

    @Override
    public long restore(CaseFileId caseFile, ReportSection section, int number, long version, UserId officer) {
        var text = versions.textOf(place(caseFile, section), number)
                .orElseThrow(() -> new DecisionRefusal(DecisionRefusal.Reason.NO_SUCH_VERSION));
        var act = new ReportVersionRestored(caseFile, section.name(), officer);
        return write(caseFile, Map.of(section, text), version, false, act);
    }

    @Override
    @CaseReader
    @Transactional(readOnly = true)
    public List<TextVersion> versionsOf(CaseFileId caseFile, ReportSection section) {
        return versions.of(place(caseFile, section));
    }

    private long write(
            CaseFileId caseFile,
            Map<ReportSection, String> texts,
            long version,
            boolean autosaved,
            AuditableEvent act) {
        var report = own(caseFile, version, act.actor());
        var drafted = drafting.draft(materials.of(caseFile));
        var changed = report.write(texts, drafted, act.actor(), clock.instant());
        if (changed.isEmpty()) {
            return report.version();
        }
        keep(report, drafted, changed, autosaved);
        var saved = reports.saveAndFlush(report);
        events.publishEvent(act);
        return saved.version();
    }

    private void keep(OfficialReport report, ReportContent drafted, Set<ReportSection> changed, boolean autosaved) {
        changed.forEach(
                it -> versions.keep(place(report.caseFile(), it), report.text(it), drafted.text(it), autosaved));
    }

    private static TextPlace place(CaseFileId caseFile, ReportSection section) {
        return TextPlace.of(caseFile, "REPORT", section);
    }

    /** Saves the last words and declares the report complete, in one act. @return the version after it */
    public long complete(CaseFileId caseFile, Map<ReportSection, String> texts, long version, UserId officer) {
        var report = own(caseFile, version, officer);
        var drafted = drafting.draft(materials.of(caseFile));
        keep(report, drafted, report.write(texts, drafted, officer, clock.instant()), false);
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
        return documents.report(sheet(caseFile).content(), List.of(), false);
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
        return users.nameOf(UserId.of(savedBy));
    }
}
