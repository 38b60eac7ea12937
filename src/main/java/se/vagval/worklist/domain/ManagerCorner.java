package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.Decisions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The unit manager's corner: statements to review, cases that are late, cases without an officer; all of the own unit. */
@Component
@Order(3)
class ManagerCorner implements Corner {

    private static final Set<CaseStatus> REVIEW = EnumSet.of(CaseStatus.IN_REVIEW);
    private static final int MONTHS_BEFORE_LATE = 6;

    private static final Set<CaseStatus> APPROVED =
            EnumSet.of(CaseStatus.STATEMENT_APPROVED, CaseStatus.PARTY_COMMUNICATION, CaseStatus.TABLED);

    private final CaseQueues queues;
    private final Decisions decisions;

    ManagerCorner(CaseQueues queues, Decisions decisions) {
        this.queues = queues;
        this.decisions = decisions;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.UNIT_MANAGER);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var reviews = new ArrayList<WorkItem>();
        var papers = new ArrayList<WorkItem>();
        var late = new ArrayList<WorkItem>();
        var untaken = new ArrayList<WorkItem>();
        for (var unit : person.managedUnits()) {
            queues.ofUnit(unit, REVIEW, MOST).forEach(it -> reviews.add(review(it)));
            var approved = queues.ofUnit(unit, APPROVED, MOST);
            var unread = decisions.papersToApprove(
                    approved.stream().map(CaseFileSummary::id).toList());
            approved.stream().filter(it -> unread.contains(it.id())).forEach(it -> papers.add(papers(it)));
            queues.receivedBefore(today.minusMonths(MONTHS_BEFORE_LATE), unit, NextStep.UNDECIDED, MOST)
                    .forEach(it -> late.add(unit(it, "worklist.why.late")));
            queues.unassignedIn(unit, NextStep.UNDECIDED, MOST)
                    .forEach(it -> untaken.add(unit(it, "worklist.why.untaken")));
        }
        return List.of(
                WorkSection.of("review", reviews, "/arenden"),
                WorkSection.of("papers", papers, "/arenden"),
                WorkSection.of("late", late, "/arenden"),
                WorkSection.of("unassigned", untaken, "/arenden"));
    }

    private static WorkItem papers(CaseFileSummary it) {
        return OfficerCorner.item(
                it,
                "worklist.why.papers",
                List.of(),
                Deadlines.decisionBy(it.received()),
                "worklist.step.papers",
                "/beslut/godkannande");
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
