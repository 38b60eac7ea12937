package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.Reason.CASE_NOT_READY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.DAY_OFF;
import static se.vagval.decision.domain.DecisionRefusal.Reason.EXTRACT_MADE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_EXISTS;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_PASSED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REASON_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Acts.AgendaReordered;
import se.vagval.decision.domain.Acts.CasePutOnAgenda;
import se.vagval.decision.domain.Acts.CaseTakenOffAgenda;
import se.vagval.decision.domain.Acts.DecisionPutOff;
import se.vagval.decision.domain.Acts.MeetingClosed;
import se.vagval.decision.domain.Acts.MeetingPlanned;
import se.vagval.decision.domain.Acts.MeetingRearranged;
import se.vagval.identity.CommitteeSecretary;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.StatementProgress;
import se.vagval.web.EditedMeanwhileRefusal;

/** The committee secretary's side of a meeting. */
@Service
@Transactional
@CommitteeSecretary
public class MeetingPlanning {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final BriefEditionRepository editions;
    private final AgendaWishRepository wishes;
    private final MinutesExtractRepository extracts;
    private final DelegatedReports delegated;
    private final MeetingPapers papers;
    private final DecisionSettings settings;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final CaseProgress progress;
    private final StatementProgress statements;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingPlanning(
            MeetingRepository meetings,
            AgendaItemRepository items,
            BriefEditionRepository editions,
            AgendaWishRepository wishes,
            MinutesExtractRepository extracts,
            DelegatedReports delegated,
            MeetingPapers papers,
            DecisionSettings settings,
            CaseFiles caseFiles,
            CaseInsight insight,
            CaseProgress progress,
            StatementProgress statements,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.editions = editions;
        this.wishes = wishes;
        this.extracts = extracts;
        this.delegated = delegated;
        this.papers = papers;
        this.settings = settings;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.progress = progress;
        this.statements = statements;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** @param anyway whether the secretary has been asked about a day off, and wants it */
    public MeetingId plan(LocalDate date, LocalTime startsAt, String place, boolean anyway, UserId secretary) {
        requireThat(!date.isBefore(today()), MEETING_PASSED);
        requireThat(!meetings.existsByDate(date), MEETING_EXISTS);
        requireThat(anyway || !DaysOff.isDayOff(date), DAY_OFF);
        var meeting = meetings.saveAndFlush(new Meeting(date, startsAt, place));
        events.publishEvent(new MeetingPlanned(meeting.subject(), date, secretary));
        return meeting.id();
    }

    /** @return the meeting's version after it */
    public long arrange(MeetingId id, LocalTime startsAt, String place, long version, UserId secretary) {
        var meeting = meetings.held(id);
        EditedMeanwhileRefusal.requireSame(version, meeting.version());
        if (meeting.arrange(startsAt, place, LocalDateTime.now(clock))) {
            tell(meeting, secretary, it -> AgendaChange.arranged(meeting, clock.instant(), it));
            events.publishEvent(new MeetingRearranged(meeting.subject(), meeting.date(), secretary));
        }
        return meetings.saveAndFlush(meeting).version();
    }

    /** Puts a case that waits with the committee on the agenda, on the papers it was sent with. */
    public void add(MeetingId id, CaseFileId caseFile, UserId secretary) {
        insight.requireOpen(caseFile, secretary);
        requireThat(caseFiles.summaryOf(caseFile).status() == CaseStatus.AT_COMMITTEE, CASE_NOT_READY);
        requireThat(items.waiting(caseFile.value()).isEmpty(), ALREADY_ON_AGENDA);
        var edition = editions.findFirstByCaseFileOrderBySentAtDesc(caseFile.value())
                .orElseThrow(() -> new DecisionRefusal(CASE_NOT_READY));
        var meeting = meetings.held(id);
        var item = meeting.add(Matter.of(caseFile, edition), LocalDateTime.now(clock));
        tell(meeting, AgendaChange.Kind.ADDED, item.matter(), secretary);
        events.publishEvent(new CasePutOnAgenda(caseFile, meeting.date(), secretary));
    }

    public void move(MeetingId id, CaseFileId caseFile, int place, UserId secretary) {
        insight.requireOpen(caseFile, secretary);
        var meeting = meetings.held(id);
        if (meeting.move(caseFile, place)) {
            var moved = meeting.items().stream()
                    .filter(it -> it.caseFile().equals(caseFile))
                    .findFirst();
            moved.ifPresent(it -> tell(meeting, AgendaChange.Kind.MOVED, it.matter(), secretary));
            events.publishEvent(new AgendaReordered(meeting.subject(), meeting.date(), secretary));
        }
    }

    /** The case stays with the committee and waits for another meeting. */
    public void remove(MeetingId id, CaseFileId caseFile, UserId secretary) {
        insight.requireOpen(caseFile, secretary);
        var meeting = meetings.held(id);
        tell(meeting, AgendaChange.Kind.REMOVED, meeting.remove(caseFile), secretary);
        events.publishEvent(new CaseTakenOffAgenda(caseFile, meeting.date(), secretary));
    }

    /** Bordläggning or återremiss, as the committee decided. */
    public void putOff(
            MeetingId id, CaseFileId caseFile, @Nullable UUID read, ItemState how, String why, UserId secretary) {
        insight.requireOpen(caseFile, secretary);
        requireThat(how != ItemState.REFERRED_BACK || !why.isBlank(), REASON_MISSING);
        var meeting = meetings.held(id);
        meeting.requireRead(caseFile, read);
        meeting.putOff(caseFile, how, why, today());
        wishes.deleteById(caseFile.value());
        if (how == ItemState.REFERRED_BACK) {
            statements.referredBack(caseFile, why, secretary);
        } else {
            progress.tabled(caseFile, secretary);
        }
        events.publishEvent(new DecisionPutOff(caseFile, meeting.date(), secretary));
    }

    /** Bordläggningen ångrad: the case waits for its decision at this meeting after all, unless the minutes have said otherwise. */
    public void undoTabling(MeetingId id, CaseFileId caseFile, UserId secretary) {
        insight.requireOpen(caseFile, secretary);
        requireThat(items.waiting(caseFile.value()).isEmpty(), ALREADY_ON_AGENDA);
        var meeting = meetings.held(id);
        requireThat(extracts.ofPutOff(meeting.subject(), caseFile.value()).isEmpty(), EXTRACT_MADE);
        meeting.undoTabling(caseFile);
        progress.tablingUndone(caseFile, secretary);
    }

    /** Not while a case is undecided, or what the minutes say of one is not back in its case. */
    public void close(MeetingId id, UserId secretary) {
        var meeting = meetings.held(id);
        var missing = extracts.missingAt(meeting.subject()).size()
                + extracts.missingOfPutOffAt(meeting.subject()).size();
        meeting.close(today(), missing);
        delegated.report(meeting);
        papers.issueReport(meeting, delegated.onPaper(meeting));
        events.publishEvent(new MeetingClosed(meeting.subject(), meeting.date(), secretary));
    }

    private void tell(Meeting meeting, AgendaChange.Kind kind, Matter matter, UserId secretary) {
        tell(meeting, secretary, it -> AgendaChange.of(kind, matter, clock.instant(), it));
    }

    /** After the agenda has been sent out, the members are told of each change. */
    private void tell(Meeting meeting, UserId secretary, Function<@Nullable String, AgendaChange> change) {
        if (meeting.isSentOut(settings, today())) {
            var insteadOf =
                    users.person(secretary).insteadOf(Role.COMMITTEE_SECRETARY).map(StandIn::name);
            meeting.tell(change.apply(insteadOf.orElse(null)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
