package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ABOVE_DELEGATION_LIMIT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_CLOSED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.CASE_NOT_READY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_HELD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_PROPOSED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Acts.CaseProposed;
import se.vagval.decision.domain.Acts.CaseReferredToDelegate;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** The case officer's side: sends a case whose papers are ready to be decided, to a meeting or to the delegate. */
@Service
@Transactional
@CaseOfficer
public class CaseReferring {

    static final Set<CaseStatus> REFERABLE =
            EnumSet.of(CaseStatus.STATEMENT_APPROVED, CaseStatus.PARTY_COMMUNICATION, CaseStatus.TABLED);

    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final Papers papers;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AgendaWishRepository wishes;
    private final DecisionSettings settings;
    private final DelegatedMatterRepository delegated;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseReferring(
            CaseFiles caseFiles,
            CaseProgress progress,
            Papers papers,
            MeetingRepository meetings,
            AgendaItemRepository items,
            AgendaWishRepository wishes,
            DecisionSettings settings,
            DelegatedMatterRepository delegated,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.papers = papers;
        this.meetings = meetings;
        this.items = items;
        this.wishes = wishes;
        this.settings = settings;
        this.delegated = delegated;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes the case, on papers that are approved, for a meeting or for the next that has room. The secretary places it. */
    public void propose(CaseFileId caseFile, @Nullable MeetingId wished, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        var status = caseFiles.summaryOf(caseFile).status();
        requireThat(REFERABLE.contains(status), CASE_NOT_READY);
        papers.toSend(caseFile, false);
        var date = wished == null ? null : openTo(wished).date();
        wishes.save(new AgendaWish(caseFile, date, officer, clock.instant()));
        progress.sentToCommittee(caseFile, officer);
        events.publishEvent(new CaseProposed(caseFile, date, officer));
    }

    /** Takes the proposal back, to mend the papers; from an agenda only until it has been sent out. */
    public void withdraw(CaseFileId caseFile, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        requireThat(caseFiles.summaryOf(caseFile).status() == CaseStatus.AT_COMMITTEE, NOT_PROPOSED);
        items.waiting(caseFile.value()).ifPresent(it -> {
            var meeting = openTo(it.meeting().id());
            meeting.remove(caseFile);
        });
        wishes.deleteById(caseFile.value());
        progress.withdrawnFromCommittee(caseFile, officer);
    }

    private Meeting openTo(MeetingId id) {
        var meeting = meetings.held(id);
        requireThat(meeting.status() == MeetingStatus.PLANNED, MEETING_HELD);
        requireThat(!meeting.isSentOut(settings, LocalDate.now(clock)), AGENDA_CLOSED);
        return meeting;
    }

    public void sendToDelegate(CaseFileId caseFile, UserId officer) {
        caseFiles.requireOfficer(caseFile, officer);
        var summary = caseFiles.summaryOf(caseFile);
        requireThat(isDelegable(summary.status()) && !isTheCommittees(caseFile), CASE_NOT_READY);
        requireThat(papers.belowDelegationLimit(summary), ABOVE_DELEGATION_LIMIT);
        var edition = papers.toSend(caseFile, true);
        delegated.save(new DelegatedMatter(Matter.of(caseFile, edition), clock.instant()));
        progress.sentToDelegate(caseFile, officer);
        events.publishEvent(new CaseReferredToDelegate(caseFile, officer));
    }

    private boolean isTheCommittees(CaseFileId caseFile) {
        return items.ofCases(List.of(caseFile.value())).stream()
                .anyMatch(it -> it.state().isPutOff());
    }

    /** What the committee has once had on its table is the committee's to decide. */
    static boolean isDelegable(CaseStatus status) {
        return REFERABLE.contains(status) && status != CaseStatus.TABLED;
    }
}
