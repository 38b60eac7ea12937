package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.LOCKED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.domain.Acts.BriefSaved;
import se.vagval.document.DocumentContent;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.EditedMeanwhileRefusal;

/** The case officer words the brief that the elected, or the director, will read. */
@Service
@Transactional
@CaseOfficer
public class BriefWriting {

    private final DecisionBriefRepository briefs;
    private final OfficialReportRepository reports;
    private final BriefEditionRepository editions;
    private final CaseFiles caseFiles;
    private final CaseMaterials materials;
    private final BriefDrafting drafting;
    private final PaperLock lock;
    private final DecisionDocuments documents;
    private final DecisionPapers papers;
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
        return new BriefSheet(
                caseFile,
                officer,
                content.with(texts),
                content.texts(),
                brief.own(),
                Readability.of(texts.running()),
                brief.version(),
                locked,
                nameOf(brief.savedBy()),
                brief.savedAt());
    }

    /** @return the version after the save */
    public long save(CaseFileId caseFile, BriefTexts texts, long version, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        requireThat(!lock.isLocked(caseFile) && !reports.isComplete(caseFile.value()), LOCKED);
        var brief = briefOf(caseFile);
        EditedMeanwhileRefusal.requireSame(version, brief.version());
        var drafted = drafting.draft(materials.of(caseFile)).texts();
        if (!brief.write(texts, drafted, officer, clock.instant())) {
            return brief.version();
        }
        var saved = briefs.saveAndFlush(brief);
        events.publishEvent(new BriefSaved(caseFile, officer));
        return saved.version();
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
        var id = UserId.of(savedBy);
        return users.namesOf(Set.of(id)).getOrDefault(id, savedBy);
    }
}
