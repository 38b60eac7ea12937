package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.AgendaEntry;
import se.vagval.decision.MeetingId;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The elected person's corner: the cases of the next meeting, each one tap from its page; one dealt with waits no longer. */
@Component
@Order(6)
class ElectedCorner implements Corner {

    private final Decisions decisions;

    ElectedCorner(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.ELECTED_REPRESENTATIVE);
    }

    /** The committee decides what is before it, on its day. */
    @Override
    public boolean keepsTime() {
        return false;
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var next = decisions.nextMeeting(today);
        if (next.isEmpty()) {
            return List.of(WorkSection.of("reading", List.of(), null));
        }
        var meeting = next.get().id();
        var items = decisions.agendaOf(meeting).stream()
                .map(it -> item(meeting, it))
                .toList();
        return List.of(WorkSection.of("reading", items, meeting.address("laslage")));
    }

    private static WorkItem item(MeetingId meeting, AgendaEntry it) {
        var address = meeting.address(it.number());
        return WorkItem.ofCase(
                it.caseFile(),
                it.number() + ". " + it.title(),
                it.registryNumber(),
                address,
                it.undecided() ? "worklist.why.toRead" : "worklist.why.dealtWith",
                List.of(meeting.toString()),
                WorkDate.ofMeeting(meeting.date()),
                it.undecided() ? "worklist.step.read" : null,
                it.undecided() ? address : null);
    }
}
