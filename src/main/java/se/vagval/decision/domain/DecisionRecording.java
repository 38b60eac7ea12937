package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.PARAGRAPH_TAKEN;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.decision.DecisionId;
import se.vagval.decision.DecisionMade;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Acts.DecisionCorrected;
import se.vagval.identity.CommitteeSecretary;
import se.vagval.identity.UserId;

/** The committee secretary records what the committee decided. No step of it is taken by a machine. */
@Service
@Transactional
@CommitteeSecretary
@NamedInterface("work")
public class DecisionRecording {

    private final MeetingRepository meetings;
    private final DecisionRepository decisions;
    private final BriefEditionRepository editions;
    private final CaseInsight insight;
    private final CaseProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionRecording(
            MeetingRepository meetings,
            DecisionRepository decisions,
            BriefEditionRepository editions,
            CaseInsight insight,
            CaseProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.editions = editions;
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
                edition.content(),
                meeting.date(),
                item.isUndecided() && !meeting.date().isAfter(LocalDate.now(clock)),
                RecordSheet.Record.all(decisions.findByCaseFileOrderByRecordedAtDesc(
                        item.caseFile().value())));
    }

    public DecisionId record(MeetingId id, int number, CaseFileId meant, DecisionMinutes minutes, UserId secretary) {
        var meeting = meetings.held(id);
        var caseFile = meeting.itemNumbered(number, meant).caseFile();
        insight.requireOpen(caseFile, secretary);
        requireThat(isFree(meeting, minutes.paragraph(), caseFile), PARAGRAPH_TAKEN);
        meeting.decide(caseFile, LocalDate.now(clock));
        var decision =
                decisions.saveAndFlush(Decision.ofCommittee(caseFile, meeting, minutes, secretary, clock.instant()));
        progress.decided(caseFile, secretary);
        events.publishEvent(new DecisionMade(
                decision.id(), caseFile, secretary, minutes.outcome(), minutes.date(), minutes.paragraph(), false));
        return decision.id();
    }

    /** A new record in the place of the one in force; the old one stays readable. */
    public void correct(
            MeetingId id, int number, CaseFileId meant, DecisionMinutes minutes, String reason, UserId secretary) {
        var meeting = meetings.held(id);
        var caseFile = meeting.itemNumbered(number, meant).caseFile();
        insight.requireOpen(caseFile, secretary);
        requireThat(isFree(meeting, minutes.paragraph(), caseFile), PARAGRAPH_TAKEN);
        var inForce = decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .orElseThrow(() -> new DecisionRefusal(NOT_DECIDED));
        decisions.saveAndFlush(inForce.corrected(minutes, reason, secretary, clock.instant()));
        events.publishEvent(new DecisionCorrected(caseFile, minutes.date(), minutes.paragraph(), secretary));
    }

    private boolean isFree(Meeting meeting, int paragraph, CaseFileId caseFile) {
        return decisions.inForceAt(meeting.subject()).stream()
                .noneMatch(it ->
                        it.minutes().paragraph() == paragraph && !it.caseFile().equals(caseFile));
    }
}
