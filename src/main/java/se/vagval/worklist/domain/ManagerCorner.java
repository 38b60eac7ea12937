package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The unit manager's corner: statements to review, cases that are late, cases without an officer; all of the own unit. */
@Component
@Order(3)
class ManagerCorner implements Corner {

    private static final Set<CaseStatus> REVIEW = EnumSet.of(CaseStatus.IN_REVIEW);
    private static final int MONTHS_BEFORE_LATE = 6;

    private final CaseQueues queues;

    ManagerCorner(CaseQueues queues) {
        this.queues = queues;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.UNIT_MANAGER);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var reviews = queues.ofUnit(person.unit(), REVIEW, MOST).stream()
                .map(ManagerCorner::review)
                .toList();
        var late =
                queues
                        .receivedBefore(today.minusMonths(MONTHS_BEFORE_LATE), person.unit(), NextStep.UNDECIDED, MOST)
                        .stream()
                        .map(it -> unit(it, "worklist.why.late"))
                        .toList();
        var untaken = queues.unassignedIn(person.unit(), NextStep.UNDECIDED, MOST).stream()
                .map(it -> unit(it, "worklist.why.untaken"))
                .toList();
        return List.of(
                WorkSection.of("review", reviews, "/arenden"),
                WorkSection.of("late", late, "/arenden"),
                WorkSection.of("unassigned", untaken, "/arenden"));
    }

    private static WorkItem review(CaseFileSummary it) {
        return OfficerCorner.item(
                it,
                "worklist.why.review",
                List.of(),
                Deadlines.decisionBy(it.received()),
                "worklist.step.review",
                "/utlatande/granskning");
    }

    private static WorkItem unit(CaseFileSummary it, String why) {
        return OfficerCorner.item(it, why, List.of(), Deadlines.decisionBy(it.received()), "worklist.step.open", "");
    }
}
