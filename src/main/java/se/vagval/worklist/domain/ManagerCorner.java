package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The unit manager's corner: statements to review, cases that are late, cases without an officer; all of the own unit. */
@Component
@Order(3)
class ManagerCorner implements Corner {

    private static final Set<CaseStatus> REVIEW = EnumSet.of(CaseStatus.IN_REVIEW);
    private static final Set<CaseStatus> UNDECIDED = CaseGroup.UNDECIDED.states();

    private final CaseQueues queues;
    private final PaperList papers;

    ManagerCorner(CaseQueues queues, PaperList papers) {
        this.queues = queues;
        this.papers = papers;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.UNIT_MANAGER);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var reviews = new ArrayList<WorkItem>();
        var late = new ArrayList<WorkItem>();
        var untaken = new ArrayList<WorkItem>();
        for (var unit : person.managedUnits()) {
            queues.ofUnit(unit, REVIEW, MOST).forEach(it -> reviews.add(review(it)));
            queues.receivedBefore(CaseClock.overdueBefore(today), unit, UNDECIDED, MOST)
                    .forEach(it -> late.add(unit(it, "worklist.why.late")));
            queues.unassignedIn(unit, UNDECIDED, MOST).forEach(it -> untaken.add(unit(it, "worklist.why.untaken")));
        }
        var units = person.managedUnits().stream().map(it -> "&enhet=" + it).collect(Collectors.joining());
        return List.of(
                WorkSection.of("review", reviews, "/arenden?status=IN_REVIEW" + units),
                papers.head(person, today),
                WorkSection.of(
                        "late",
                        late,
                        "/arenden?status=UNDECIDED&till="
                                + CaseClock.overdueBefore(today).minusDays(1) + units),
                WorkSection.of("unassigned", untaken, "/arenden?status=UNDECIDED&utan=true" + units));
    }

    private static WorkItem review(CaseFileSummary it) {
        return OfficerCorner.item(
                it,
                "worklist.why.review",
                List.of(),
                WorkDate.ofCase(it.received()),
                "worklist.step.review",
                "/utlatande/granskning");
    }

    private static WorkItem unit(CaseFileSummary it, String why) {
        return OfficerCorner.item(it, why, List.of(), WorkDate.ofCase(it.received()), "worklist.step.open", "");
    }
}
