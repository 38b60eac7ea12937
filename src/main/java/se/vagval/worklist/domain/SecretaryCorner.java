package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.MeetingSummary;
import se.vagval.decision.Decisions.ProposedEntry;
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

    SecretaryCorner(Decisions decisions) {
        this.decisions = decisions;
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
                WorkSection.of("record", record, null),
                WorkSection.of("proposed", proposed(today), null),
                WorkSection.of("packets", send, null),
                WorkSection.of("meetings", coming, null).toKnow());
    }

    /** Each leads to the agenda it is proposed for, or to the next one. */
    private List<WorkItem> proposed(LocalDate today) {
        var proposals = decisions.proposals();
        if (proposals.isEmpty()) {
            return List.of();
        }
        var next = decisions.nextMeeting(today).map(it -> "/" + it.id()).orElse("");
        return proposals.stream().map(it -> proposed(it, next)).toList();
    }

    private static WorkItem proposed(ProposedEntry it, String next) {
        var address =
                it.meeting() == null ? MeetingId.CALENDAR + next : it.meeting().address();
        return WorkItem.ofCase(
                it.caseFile(),
                it.title(),
                it.registryNumber(),
                it.caseFile().address(),
                "worklist.why.proposed",
                List.of(),
                it.meeting() == null ? null : WorkDate.ofMeeting(it.meeting().date()),
                "worklist.step.place",
                address);
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
