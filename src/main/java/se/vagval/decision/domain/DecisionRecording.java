package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_CHANGED;
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
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.decision.DecisionId;
import se.vagval.decision.DecisionMade;
import se.vagval.decision.MeetingId;
import se.vagval.identity.CommitteeSecretary;
import se.vagval.identity.UserId;
import se.vagval.statement.RulingWords;

/**
 * The committee secretary records what the committee decided. No step of it is taken by a machine. Papers that have been
 * overtaken are told of and hinder nothing: what a meeting has decided is decided, and the record says on which papers.
 */
@Service
@Transactional
@CommitteeSecretary
public class DecisionRecording {

    private final MeetingRepository meetings;
    private final DecisionRepository decisions;
    private final BriefEditionRepository editions;
    private final Corrections corrections;
    private final Papers sent;
    private final CaseInsight insight;
    private final CaseProgress progress;
    private final ApplicationEventPublisher events;
    private final RulingWords words;
    private final Clock clock;

    DecisionRecording(
            MeetingRepository meetings,
            DecisionRepository decisions,
            BriefEditionRepository editions,
            Corrections corrections,
            Papers sent,
            CaseInsight insight,
            CaseProgress progress,
            ApplicationEventPublisher events,
            RulingWords words,
            Clock clock) {
        this.words = words;
        this.meetings = meetings;
        this.decisions = decisions;
        this.editions = editions;
        this.corrections = corrections;
        this.sent = sent;
        this.insight = insight;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be decided, and what has been recorded of it. */
    public RecordSheet sheet(MeetingId id, int number, UserId secretary) {
        var meeting = meetings.held(id);
        var item = meeting.itemNumbered(number).orElseThrow(() -> new NoSuchMeeting(id, number));
        if (insight.requireOpen(item.caseFile(), secretary).isMarked()) {
            insight.noteReading(List.of(item.caseFile()), secretary);
        }
        var edition = editions.findById(item.matter().edition()).orElseThrow();
        return new RecordSheet(
                item.matter(),
                DecisionBasis.of(edition, words, meeting.date(), meeting.date()),
                edition.report().officer(),
                meeting.date(),
                item.isUndecided() && !meeting.date().isAfter(LocalDate.now(clock)),
                false,
                item.isUndecided() ? sent.overtaken(edition).orElse(null) : null,
                item.state() == ItemState.DECIDED ? records(item.caseFile()) : List.of());
    }

    private List<RecordSheet.Record> records(CaseFileId caseFile) {
        return RecordSheet.Record.all(decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()));
    }

    /** The papers somebody had read, when the case has got others since. */
    @Transactional(readOnly = true)
    public BriefEdition read(UUID edition, CaseFileId caseFile) {
        return editions.findById(edition)
                .filter(it -> it.caseFile().equals(caseFile))
                .orElseThrow(() -> new DecisionRefusal(AGENDA_CHANGED));
    }

    /** @param read the papers the secretary had before her */
    public DecisionId record(
            MeetingId id,
            int number,
            CaseFileId meant,
            @Nullable UUID read,
            DecisionMinutes minutes,
            UserId secretary) {
        var meeting = meetings.held(id);
        var item = meeting.itemNumbered(number, meant);
        var caseFile = item.caseFile();
        insight.requireOpen(caseFile, secretary);
        requireThat(isFree(meeting, minutes.paragraph(), caseFile), PARAGRAPH_TAKEN);
        meeting.decide(caseFile, LocalDate.now(clock));
        var decision = decisions.saveAndFlush(
                Decision.ofCommittee(caseFile, meeting, minutes, basis(item, read, meeting), secretary, clock.instant())
                        .inPlaceOf(corrections.replaced(secretary)));
        progress.decided(caseFile, secretary);
        events.publishEvent(new DecisionMade(
                decision.id(), caseFile, secretary, minutes.outcome(), minutes.date(), minutes.paragraph(), false));
        return decision.id();
    }

    /** A new record in the place of the one in force; the old one stays readable, and what was sent is sent anew. */
    public void correct(
            MeetingId id,
            int number,
            CaseFileId meant,
            @Nullable UUID read,
            DecisionMinutes minutes,
            String reason,
            UserId secretary) {
        var meeting = meetings.held(id);
        var item = meeting.itemNumbered(number, meant);
        insight.requireOpenToChange(item.caseFile(), secretary);
        requireThat(item.state() == ItemState.DECIDED, NOT_DECIDED);
        requireThat(isFree(meeting, minutes.paragraph(), item.caseFile()), PARAGRAPH_TAKEN);
        corrections.correct(item.caseFile(), basis(item, read, meeting), minutes, reason, secretary);
    }

    private DecisionBasis basis(AgendaItem item, @Nullable UUID read, Meeting meeting) {
        item.matter().requireRead(read);
        return DecisionBasis.of(
                editions.findById(item.matter().edition()).orElseThrow(), words, meeting.date(), meeting.date());
    }

    private boolean isFree(Meeting meeting, int paragraph, CaseFileId caseFile) {
        return decisions.inForceAt(meeting.subject()).stream()
                .noneMatch(it ->
                        it.minutes().paragraph() == paragraph && !it.caseFile().equals(caseFile));
    }
}
