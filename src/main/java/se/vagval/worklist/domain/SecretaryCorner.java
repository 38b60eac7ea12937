package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.MeetingSummary;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The committee secretary's corner: decisions to record, packets to send, and the meetings to come. */
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
                send.add(
                        item(meeting, "worklist.why.packet", meeting.packetDue(), "worklist.step.packet", "/underlag"));
            } else {
                coming.add(item(meeting, "worklist.why.coming", meeting.date(), "worklist.step.agenda", ""));
            }
        }
        return List.of(
                WorkSection.of("record", record, "/sammantraden"),
                WorkSection.of("packets", send, "/sammantraden"),
                WorkSection.of("meetings", coming, "/sammantraden"));
    }

    private static WorkItem held(MeetingSummary meeting) {
        return meeting.undecided() > 0
                ? item(meeting, "worklist.why.undecided", meeting.date(), "worklist.step.record", "")
                : item(meeting, "worklist.why.toClose", meeting.date(), "worklist.step.close", "");
    }

    static WorkItem item(
            MeetingSummary meeting, String why, LocalDate deadline, @Nullable String step, @Nullable String path) {
        var address = "/sammantraden/" + meeting.id();
        return WorkItem.of(
                meeting.date().toString(),
                "",
                address,
                why,
                List.of(Integer.toString(meeting.cases()), Integer.toString(meeting.undecided())),
                deadline,
                step,
                path == null ? null : address + path);
    }
}
