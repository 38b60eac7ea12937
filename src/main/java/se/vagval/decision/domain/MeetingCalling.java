package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.PAPERS_BEING_MADE;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Acts.NoticeSent;
import se.vagval.identity.CommitteeSecretary;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** The secretary calls the committee: from then on the pages have their numbers, and every change is marked. */
@Service
@Transactional
@CommitteeSecretary
public class MeetingCalling {

    private final MeetingRepository meetings;
    private final MeetingPapers papers;
    private final PacketMaking making;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingCalling(
            MeetingRepository meetings,
            MeetingPapers papers,
            PacketMaking making,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.papers = papers;
        this.making = making;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    public void send(MeetingId id, UserId secretary) {
        var meeting = meetings.held(id);
        requireThat(making.prepare(meeting).isReady(), PAPERS_BEING_MADE);
        var now = clock.instant();
        meeting.call(now);
        papers.send(meeting, users.person(secretary), now, LocalDate.now(clock));
        meetings.saveAndFlush(meeting);
        events.publishEvent(new NoticeSent(meeting.subject(), meeting.date(), secretary));
    }
}
