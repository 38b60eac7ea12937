package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.LOCKED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
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
import se.vagval.decision.domain.Acts.BriefDraftUsed;
import se.vagval.decision.domain.Acts.BriefSaved;
import se.vagval.decision.domain.Acts.BriefTextKept;
import se.vagval.decision.domain.Acts.BriefVersionRestored;
import se.vagval.document.DocumentContent;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.language.Readability;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.wording.DraftedText;
import se.vagval.wording.TextPlace;
import se.vagval.wording.TextVersion;
import se.vagval.wording.TextVersions;

/** The case officer words the brief that the elected, or the director, will read. */
@Service
@Transactional
@CaseOfficer
public class BriefWriting implements PaperWriting<BriefPart, BriefTexts> {

    private final DecisionBriefRepository briefs;
    private final OfficialReportRepository reports;
    private final BriefEditionRepository editions;
    private final CaseFiles caseFiles;
    private final CaseMaterials materials;
    private final BriefDrafting drafting;
    private final PaperLock lock;
    private final DecisionDocuments documents;
    private final DecisionPapers papers;
    private final TextVersions versions;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefWriting(
            DecisionBriefRepository briefs,
            OfficialReportRepository reports,
            BriefEditionRepository editions,
            CaseFiles caseFiles,
            CaseMaterials materials,
            BriefDrafting drafting,
            PaperLock lock,
            DecisionDocuments documents,
            DecisionPapers papers,
            TextVersions versions,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefs = briefs;
        this.reports = reports;
        this.editions = editions;
        this.caseFiles = caseFiles;
        this.materials = materials;
        this.drafting = drafting;
        this.lock = lock;
        this.documents = documents;
        this.papers = papers;
        this.versions = versions;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** Sent papers are shown as they were sent. */
    @CaseReader
    @Transactional(readOnly = true)
    public BriefSheet sheet(CaseFileId caseFile) {
        var brief = briefOf(caseFile);
        var locked = lock.isLocked(caseFile) || reports.isComplete(caseFile.value());
        var officer = caseFiles.summaryOf(caseFile).officer();
        var content = locked ? sent(caseFile) : drafting.draft(materials.of(caseFile));
        var texts = locked ? content.texts() : brief.own().orElse(content.texts());
        var parts = new EnumMap<BriefPart, DraftedText>(BriefPart.class);
        Arrays.stream(BriefPart.values()).forEach(it -> parts.put(it, brief.text(it)));
        return new BriefSheet(
                caseFile,
                officer,
                content.with(texts),
                content.texts(),
                parts,
                Readability.of(texts.running()),
                brief.version(),
                locked,
                nameOf(brief.savedBy()),
                brief.savedAt());
    }

    @Override
    public long save(CaseFileId caseFile, BriefTexts texts, long version, boolean autosaved, UserId officer) {
        return write(caseFile, texts, texts.parts(), version, autosaved, new BriefSaved(caseFile, officer));
    }

    @Override
    public long useDraft(CaseFileId caseFile, BriefTexts texts, BriefPart part, long version, UserId officer) {
        var typed = texts.parts();
        typed.put(part, "");
        return write(caseFile, texts, typed, version, false, new BriefDraftUsed(caseFile, part.name(), officer));
    }

    @Override
    public long keepOwnText(CaseFileId caseFile, BriefTexts texts, BriefPart part, long version, UserId officer) {
        var brief = own(caseFile, version, officer);
        brief.remember(texts);
        var drafted = drafting.draft(materials.of(caseFile)).texts();
        var changed = brief.write(texts.parts(), drafted, officer, clock.instant());
        var kept = brief.keepOwn(part, drafted, officer, clock.instant());
        if (changed.isEmpty() && !kept) {
            return brief.version();
        }
        keep(caseFile, brief, drafted, changed, false);
        var saved = briefs.saveAndFlush(brief);
        events.publishEvent(
                kept ? new BriefTextKept(caseFile, part.name(), officer) : new BriefSaved(caseFile, officer));
        return saved.version();
    }

    @Override
    public long restore(CaseFileId caseFile, BriefPart part, int number, long version, UserId officer) {
        var text = versions.textOf(place(caseFile, part), number)
                .orElseThrow(() -> new DecisionRefusal(DecisionRefusal.Reason.NO_SUCH_VERSION));
        var act = new BriefVersionRestored(caseFile, part.name(), officer);
        return write(caseFile, BriefTexts.NONE, Map.of(part, text), version, false, act);
    }

    @Override
    @CaseReader
    @Transactional(readOnly = true)
    public List<TextVersion> versionsOf(CaseFileId caseFile, BriefPart part) {
        return versions.of(place(caseFile, part));
    }

    private long write(
            CaseFileId caseFile,
            BriefTexts typed,
            Map<BriefPart, String> texts,
            long version,
            boolean autosaved,
            AuditableEvent act) {
        var brief = own(caseFile, version, act.actor());
        brief.remember(typed);
        var drafted = drafting.draft(materials.of(caseFile)).texts();
        var changed = brief.write(texts, drafted, act.actor(), clock.instant());
        if (changed.isEmpty()) {
            return brief.version();
        }
        keep(caseFile, brief, drafted, changed, autosaved);
        var saved = briefs.saveAndFlush(brief);
        events.publishEvent(act);
        return saved.version();
    }

    private void keep(
            CaseFileId caseFile, DecisionBrief brief, BriefTexts drafted, Set<BriefPart> changed, boolean autosaved) {
        changed.forEach(it -> versions.keep(place(caseFile, it), brief.text(it), drafted.part(it), autosaved));
    }

    private DecisionBrief own(CaseFileId caseFile, long version, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        requireThat(!lock.isLocked(caseFile) && !reports.isComplete(caseFile.value()), LOCKED);
        var brief = briefOf(caseFile);
        EditedMeanwhileRefusal.requireSame(version, brief.version());
        return brief;
    }

    private static TextPlace place(CaseFileId caseFile, BriefPart part) {
        return TextPlace.of(caseFile, "BRIEF", part);
    }

    @CaseReader
    @Transactional(readOnly = true)
    public DocumentContent document(CaseFileId caseFile) {
        return documents.brief(sheet(caseFile).content(), LocalDate.now(clock));
    }

    /** The file that was sent, once the papers stand still. */
    @CaseReader
    public Optional<IssuedDocument> issued(CaseFileId caseFile) {
        return lock.isLocked(caseFile) ? latest(caseFile).map(papers::brief) : Optional.empty();
    }

    private Optional<BriefEdition> latest(CaseFileId caseFile) {
        return editions.findFirstByCaseFileOrderBySentAtDesc(caseFile.value());
    }

    private BriefContent sent(CaseFileId caseFile) {
        return latest(caseFile).map(BriefEdition::content).orElseGet(() -> drafting.draft(materials.of(caseFile)));
    }

    private DecisionBrief briefOf(CaseFileId caseFile) {
        return briefs.findByCaseFile(caseFile.value()).orElseGet(() -> new DecisionBrief(caseFile));
    }

    private String nameOf(String savedBy) {
        if (savedBy.isEmpty()) {
            return "";
        }
        return users.nameOf(UserId.of(savedBy));
    }
}
