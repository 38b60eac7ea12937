package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.Decisions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The case officer's corner: my cases with the next step, those that lie with others, and those nobody has taken. */
@Component
@Order(1)
class OfficerCorner implements Corner {

    private static final Set<CaseStatus> UNTAKEN = EnumSet.of(CaseStatus.REGISTERED, CaseStatus.FORMAL_CHECK);

    private final CaseQueues queues;
    private final Decisions decisions;

    OfficerCorner(CaseQueues queues, Decisions decisions) {
        this.queues = queues;
        this.decisions = decisions;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.CASE_OFFICER) || person.has(Role.REGIONAL_STRATEGIST);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var mine = queues.ofOfficer(person.id(), NextStep.WITH_OFFICER, MOST);
        var elsewhere = queues.ofOfficer(person.id(), NextStep.WITH_OTHERS_OR_RUNNING, 2 * MOST);
        var others = in(NextStep.WITH_OTHERS, elsewhere);
        var running = in(NextStep.RUNNING, elsewhere);
        var untaken = queues.unassignedIn(person.unit(), UNTAKEN, MOST);
        var supplements =
                queues.supplementsDue(mine.stream().map(CaseFileSummary::id).toList());
        var meetings =
                decisions.meetingsOf(others.stream().map(CaseFileSummary::id).toList());
        var all = "/arenden?handlaggare=" + person.id();
        return Stream.of(
                        WorkSection.of(
                                "mine",
                                mine.stream().map(it -> mine(it, supplements)).toList(),
                                all),
                        WorkSection.of(
                                "others",
                                others.stream()
                                        .map(it -> elsewhere(it, meetings))
                                        .toList(),
                                all),
                        WorkSection.of(
                                "running",
                                running.stream().map(OfficerCorner::running).toList(),
                                all),
                        WorkSection.of(
                                "untaken",
                                untaken.stream().map(OfficerCorner::untaken).toList(),
                                "/arenden"))
                .filter(it -> it.name().equals("mine") || !it.items().isEmpty())
                .toList();
    }

    private static WorkItem mine(CaseFileSummary it, Map<CaseFileId, LocalDate> supplements) {
        var next = NextStep.in(it.status()).orElseThrow();
        var due = supplements.get(it.id());
        var legal = it.status() == CaseStatus.DECIDED ? null : Deadlines.decisionBy(it.received());
        var deadline = due != null && legal != null ? Deadlines.earlier(due, legal) : legal;
        return item(
                it, next.why(), due == null ? List.of() : List.of(due.toString()), deadline, next.step(), next.path());
    }

    private static WorkItem elsewhere(CaseFileSummary it, Map<CaseFileId, LocalDate> meetings) {
        var meeting = meetings.get(it.id());
        return meeting == null
                ? item(it, "worklist.why." + it.status(), List.of(), Deadlines.decisionBy(it.received()), null, null)
                : item(it, "worklist.why.onAgenda", List.of(meeting.toString()), meeting, null, null);
    }

    /** Two lists out of one question. */
    private static List<CaseFileSummary> in(Set<CaseStatus> states, List<CaseFileSummary> found) {
        return found.stream()
                .filter(it -> states.contains(it.status()))
                .limit(MOST)
                .toList();
    }

    private static WorkItem running(CaseFileSummary it) {
        var next = NextStep.in(it.status()).orElseThrow();
        return item(it, next.why(), List.of(), null, next.step(), next.path());
    }

    private static WorkItem untaken(CaseFileSummary it) {
        return item(
                it, "worklist.why.untaken", List.of(), Deadlines.decisionBy(it.received()), "worklist.step.take", "");
    }

    static WorkItem item(
            CaseFileSummary it,
            String why,
            List<String> facts,
            @Nullable LocalDate deadline,
            @Nullable String step,
            @Nullable String path) {
        var address = it.id().address();
        return WorkItem.ofCase(
                it.id(),
                it.title(),
                it.registryNumber().value(),
                address,
                why,
                facts,
                deadline,
                step,
                path == null ? null : address + path);
    }
}
