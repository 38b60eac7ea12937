package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ABOVE_DELEGATION_LIMIT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.Reason.CASE_NOT_READY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Acts.CasePutOnAgenda;
import se.vagval.decision.domain.Acts.CaseReferredToDelegate;
import se.vagval.decision.domain.Acts.CaseTakenOffAgenda;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** The case officer's side: sends a case whose papers are ready to be decided, to a meeting or to the delegate. */
@Service
@Transactional
@CaseOfficer
@NamedInterface("work")
public class CaseReferral {

    static final Set<CaseStatus> REFERABLE =
            EnumSet.of(CaseStatus.STATEMENT_APPROVED, CaseStatus.PARTY_COMMUNICATION, CaseStatus.TABLED);

    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final Papers papers;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final DelegatedMatterRepository delegated;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseReferral(
            CaseFiles caseFiles,
            CaseProgress progress,
            Papers papers,
            MeetingRepository meetings,
            AgendaItemRepository items,
            DelegatedMatterRepository delegated,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.papers = papers;
        this.meetings = meetings;
        this.items = items;
        this.delegated = delegated;
        this.events = events;
        this.clock = clock;
    }

    public void putOnAgenda(CaseFileId caseFile, MeetingId meetingId, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        var status = caseFiles.summaryOf(caseFile).status();
        requireThat(REFERABLE.contains(status) || status == CaseStatus.AT_COMMITTEE, CASE_NOT_READY);
        requireThat(items.waiting(caseFile.value()).isEmpty(), ALREADY_ON_AGENDA);
        var meeting = meetings.held(meetingId);
        meeting.add(Matter.of(caseFile, papers.edition(caseFile, officer)), LocalDate.now(clock));
        if (status != CaseStatus.AT_COMMITTEE) {
            progress.sentToCommittee(caseFile, officer);
        }
        events.publishEvent(new CasePutOnAgenda(caseFile, meeting.date(), officer));
    }

    /** Takes the case back from the agenda, to mend its papers; it stays with the committee. */
    public void takeOffAgenda(CaseFileId caseFile, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        var item = items.waiting(caseFile.value()).orElseThrow(() -> new DecisionRefusal(NOT_ON_AGENDA));
        var meeting = meetings.held(item.meeting().id());
        meeting.remove(caseFile);
        events.publishEvent(new CaseTakenOffAgenda(caseFile, meeting.date(), officer));
    }

    public void sendToDelegate(CaseFileId caseFile, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        var summary = caseFiles.summaryOf(caseFile);
        requireThat(isDelegable(summary.status()), CASE_NOT_READY);
        requireThat(papers.belowDelegationLimit(summary), ABOVE_DELEGATION_LIMIT);
        var edition = papers.edition(caseFile, officer);
        delegated.save(new DelegatedMatter(Matter.of(caseFile, edition), clock.instant()));
        progress.sentToDelegate(caseFile, officer);
        events.publishEvent(new CaseReferredToDelegate(caseFile, officer));
    }

    /** What the committee has once had on its table is the committee's to decide. */
    static boolean isDelegable(CaseStatus status) {
        return REFERABLE.contains(status) && status != CaseStatus.TABLED;
    }

    /** Expediering: the parties have been told. */
    public void dispatch(CaseFileId caseFile, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        requireThat(caseFiles.summaryOf(caseFile).status() == CaseStatus.DECIDED, CASE_NOT_READY);
        progress.dispatched(caseFile, officer);
    }
}
