package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.ProposedEntry;
import se.vagval.decision.MeetingId;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** Cases proposed for an agenda and placed on none, the oldest first; each leads to the one it is for, or to the next. */
@Component
class ProposalList implements LongList {

    private final Decisions decisions;

    ProposalList(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "proposed";
    }

    @Override
    public String path() {
        return "forslag";
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.COMMITTEE_SECRETARY);
    }

    @Override
    public List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit) {
        var proposals = decisions.proposals(after, limit);
        if (proposals.isEmpty()) {
            return List.of();
        }
        var next = decisions.nextMeeting(today).map(it -> "/" + it.id()).orElse("");
        return proposals.stream()
                .map(it -> Row.of(it.caseFile(), item(it, next)))
                .toList();
    }

    private static WorkItem item(ProposedEntry it, String next) {
        var meeting = it.meeting();
        return WorkItem.ofCase(
                it.caseFile(),
                it.title(),
                it.registryNumber(),
                it.caseFile().address(),
                "worklist.why.proposed",
                List.of(),
                meeting == null ? null : WorkDate.ofMeeting(meeting.date()),
                "worklist.step.place",
                meeting == null ? MeetingId.CALENDAR + next : meeting.address());
    }
}
