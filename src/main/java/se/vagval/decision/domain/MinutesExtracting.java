package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_CHANGED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.EXTRACT_MADE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.PARAGRAPH_TAKEN;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Acts.ExtractFiled;
import se.vagval.document.DocumentContent;
import se.vagval.identity.CommitteeSecretary;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** The secretary lays what the minutes say of a decision back into its case. */
@Service
@Transactional
@CommitteeSecretary
public class MinutesExtracting {

    private final MeetingRepository meetings;
    private final DecisionRepository decisions;
    private final MinutesExtractRepository extracts;
    private final RulingPapers papers;
    private final Corrections corrections;
    private final ConflictDeclarations conflicts;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesExtracting(
            MeetingRepository meetings,
            DecisionRepository decisions,
            MinutesExtractRepository extracts,
            RulingPapers papers,
            Corrections corrections,
            ConflictDeclarations conflicts,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.extracts = extracts;
        this.papers = papers;
        this.corrections = corrections;
        this.conflicts = conflicts;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ExtractSheet sheet(MeetingId id, int number, UserId secretary) {
        var meeting = meetings.held(id);
        var item = meeting.itemNumbered(number).orElseThrow(() -> new NoSuchMeeting(id, number));
        insight.requireOpen(item.caseFile(), secretary);
        return item.state().isPutOff() ? ofPutOff(item, secretary) : ofDecision(item, secretary);
    }

    private ExtractSheet ofDecision(AgendaItem item, UserId secretary) {
        var decision = inForce(item);
        var filed = extracts.findByDecision(decision.id().value());
        var declared = conflicted(item.caseFile());
        var shown = filed.orElseGet(() -> new MinutesExtract(
                decision,
                item.meeting(),
                unsaid(declared),
                users.person(secretary),
                corrections.replaced(secretary),
                clock.instant()));
        return sheet(
                item,
                decision.id().value(),
                decision.minutes().paragraph(),
                filed.orElse(null),
                declared,
                papers.content(decision, shown));
    }

    private ExtractSheet ofPutOff(AgendaItem item, UserId secretary) {
        var filed = extracts.ofPutOff(item.meeting().subject(), item.caseFile().value());
        var declared = conflicted(item.caseFile());
        var shown = filed.orElseGet(() -> putOff(item, 0, unsaid(declared), secretary));
        var paragraph = filed.flatMap(MinutesExtract::putOff).map(MinutesExtract.PutOff::paragraph);
        return sheet(item, null, paragraph.orElse(null), filed.orElse(null), declared, papers.content(item, shown));
    }

    private static ExtractSheet sheet(
            AgendaItem item,
            @Nullable UUID decision,
            @Nullable Integer paragraph,
            @Nullable MinutesExtract filed,
            List<String> declared,
            DocumentContent content) {
        return new ExtractSheet(
                item.matter(),
                item.meeting().date(),
                item.number(),
                decision,
                paragraph,
                item.state(),
                filed == null ? null : filed.id(),
                declared,
                content);
    }

    private MinutesExtract.Said unsaid(List<String> declared) {
        return new MinutesExtract.Said("", String.join(", ", declared), LocalDate.now(clock), null);
    }

    private MinutesExtract putOff(AgendaItem item, int paragraph, MinutesExtract.Said said, UserId secretary) {
        return new MinutesExtract(
                item,
                new MinutesExtract.PutOff(item.state(), paragraph, item.note()),
                said,
                users.person(secretary),
                corrections.replaced(secretary),
                clock.instant());
    }

    /** What the committee put off goes back into its case as well, under the paragraph it has in the minutes. */
    public void attestPutOff(
            MeetingId id, int number, CaseFileId meant, int paragraph, MinutesExtract.Said said, UserId secretary) {
        var meeting = meetings.held(id);
        var item = meeting.itemNumbered(number, meant);
        caseFiles.hold(meant);
        insight.requireOpenToChange(meant, secretary);
        requireThat(item.state().isPutOff(), AGENDA_CHANGED);
        requireThat(extracts.ofPutOff(meeting.subject(), meant.value()).isEmpty(), EXTRACT_MADE);
        requireThat(
                decisions.inForceAt(meeting.subject()).stream()
                        .noneMatch(it -> it.minutes().paragraph() == paragraph),
                PARAGRAPH_TAKEN);
        var extract = extracts.saveAndFlush(putOff(item, paragraph, said, secretary));
        papers.issue(item, extract);
        events.publishEvent(new ExtractFiled(meant, meeting.date(), paragraph, secretary));
    }

    /** @param seen the record the secretary had before her; one that has been corrected since is not attested unread */
    public void attest(
            MeetingId id, int number, CaseFileId meant, UUID seen, MinutesExtract.Said said, UserId secretary) {
        var meeting = meetings.held(id);
        var item = meeting.itemNumbered(number, meant);
        var caseFile = item.caseFile();
        caseFiles.hold(caseFile);
        insight.requireOpenToChange(caseFile, secretary);
        var decision = inForce(item);
        requireThat(decision.id().value().equals(seen), AGENDA_CHANGED);
        requireThat(extracts.findByDecision(seen).isEmpty(), EXTRACT_MADE);
        var extract = extracts.saveAndFlush(new MinutesExtract(
                decision, meeting, said, users.person(secretary), corrections.replaced(secretary), clock.instant()));
        papers.issue(decision, extract);
        events.publishEvent(new ExtractFiled(
                caseFile, decision.minutes().date(), decision.minutes().paragraph(), secretary));
    }

    /** A case that was put off and decided at a later meeting has its extract there. */
    private Decision inForce(AgendaItem item) {
        requireThat(item.state() == ItemState.DECIDED, NOT_DECIDED);
        var caseFile = item.caseFile();
        return decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .orElseThrow(() -> new DecisionRefusal(NOT_DECIDED));
    }

    /** Whoever sits at the table and has said that there is a conflict of interest in the case. */
    private List<String> conflicted(CaseFileId caseFile) {
        var declared = conflicts.conflictedIn(caseFile);
        return users.withRole(Role.ELECTED_REPRESENTATIVE).stream()
                .filter(it -> declared.contains(it.id()))
                .map(it -> it.name() + ", " + it.title())
                .toList();
    }
}
