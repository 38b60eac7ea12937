package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.MeetingSummary;
import se.vagval.decision.MeetingId;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/**
 * The committee secretary's corner: decisions to record, cases proposed for an agenda, packets to send, and the
 * meetings to come.
 */
@Component
@Order(5)
class SecretaryCorner implements Corner {

    private final Decisions decisions;
    private final ProposalList proposals;

    SecretaryCorner(Decisions decisions, ProposalList proposals) {
        this.decisions = decisions;
        this.proposals = proposals;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.COMMITTEE_SECRETARY);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var record = new ArrayList<WorkItem>();
        var send = new ArrayList<WorkItem>();
        var coming = new ArrayList<WorkItem>();
        for (var meeting : decisions.openMeetings()) {
            if (!meeting.date().isAfter(today)) {
                record.add(held(meeting));
            } else if (meeting.cases() > 0 && !meeting.packetDue().isAfter(today)) {
                var due = WorkDate.ofStep(meeting.packetDue());
                send.add(item(meeting, "worklist.why.packet", due, "worklist.step.packet", "/underlag"));
            } else {
                var day = WorkDate.ofMeeting(meeting.date());
                coming.add(item(meeting, "worklist.why.coming", day, "worklist.step.agenda", ""));
            }
        }
        return List.of(
                ofMeetings("record", record),
                proposals.head(person, today),
                ofMeetings("packets", send),
                ofMeetings("meetings", coming).toKnow());
    }

    /** The calendar has all meetings: it stands for one of the lists only where that is too long to be shown. */
    private static WorkSection ofMeetings(String name, List<WorkItem> items) {
        return WorkSection.of(name, items, items.size() > MOST ? MeetingId.CALENDAR : null);
    }

    private static WorkItem held(MeetingSummary meeting) {
        return meeting.undecided() > 0
                ? item(
                        meeting,
                        "worklist.why.undecided",
                        WorkDate.ofMeeting(meeting.date()),
                        "worklist.step.record",
                        "")
                : item(meeting, "worklist.why.toClose", WorkDate.ofMeeting(meeting.date()), "worklist.step.close", "");
    }

    static WorkItem item(
            MeetingSummary meeting, String why, WorkDate date, @Nullable String step, @Nullable String path) {
        var address = meeting.id().address();
        return WorkItem.of(
                meeting.date().toString(),
                "",
                address,
                why,
                List.of(Integer.toString(meeting.cases()), Integer.toString(meeting.undecided())),
                date,
                step,
                path == null ? null : address + path);
    }
}
