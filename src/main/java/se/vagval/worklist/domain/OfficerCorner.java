package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.Decisions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The case officer's corner: my cases with the next step, those that lie with others, and those nobody has taken. */
@Component
@Order(1)
class OfficerCorner implements Corner {

    private static final Set<CaseStatus> UNTAKEN = CaseGroup.NEW.states();

    private final CaseQueues queues;
    private final OccasionList occasions;
    private final Decisions decisions;

    OfficerCorner(CaseQueues queues, OccasionList occasions, Decisions decisions) {
        this.queues = queues;
        this.occasions = occasions;
        this.decisions = decisions;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.CASE_OFFICER) || person.has(Role.REGIONAL_STRATEGIST);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var mine = queues.ofOfficer(person.id(), CaseGroup.WITH_OFFICER.states(), MOST);
        // One question each: old projects that run on are never to take the room of what waits for a decision.
        var others = queues.ofOfficer(person.id(), CaseGroup.WITH_OTHERS.states(), MOST);
        var running = queues.ofOfficer(person.id(), CaseGroup.RUNNING.states(), MOST);
        var untaken = queues.unassignedIn(person.unit(), UNTAKEN, MOST);
        var supplements =
                queues.supplementsDue(mine.stream().map(CaseFileSummary::id).toList());
        var meetings =
                decisions.meetingsOf(others.stream().map(CaseFileSummary::id).toList());
        var withoutOfficer = "/arenden?status=" + CaseGroup.NEW + "&utan=true&enhet=" + person.unit();
        return Stream.of(
                        occasions.head(person, today),
                        section("mine", mine, it -> mine(it, supplements), ofOfficer(person, CaseGroup.WITH_OFFICER)),
                        section(
                                "others",
                                others,
                                it -> elsewhere(it, meetings),
                                ofOfficer(person, CaseGroup.WITH_OTHERS)),
                        section("running", running, OfficerCorner::running, ofOfficer(person, CaseGroup.RUNNING)),
                        section("untaken", untaken, OfficerCorner::untaken, withoutOfficer))
                .filter(it -> it.name().equals("mine") || !it.items().isEmpty())
                .toList();
    }

    private static WorkSection section(
            String name, List<CaseFileSummary> cases, Function<CaseFileSummary, WorkItem> item, String all) {
        return WorkSection.of(name, cases.stream().map(item).toList(), all);
    }

    private static WorkItem mine(CaseFileSummary it, Map<CaseFileId, LocalDate> supplements) {
        var next = NextStep.in(it.status()).orElseThrow();
        var due = supplements.get(it.id());
        var legal = it.status() == CaseStatus.DECIDED ? null : WorkDate.ofCase(it.received());
        return item(it, next.why(), List.of(), due == null ? legal : WorkDate.ofStep(due), next.step(), next.path());
    }

    private static WorkItem elsewhere(CaseFileSummary it, Map<CaseFileId, LocalDate> meetings) {
        var meeting = meetings.get(it.id());
        return meeting == null
                ? item(it, "worklist.why." + it.status(), List.of(), WorkDate.ofCase(it.received()), null, null)
                : item(it, "worklist.why.onAgenda", List.of(), WorkDate.ofMeeting(meeting), null, null);
    }

    /** What the section is taken from, and nothing else. */
    private static String ofOfficer(Person person, CaseGroup group) {
        return "/arenden?handlaggare=" + person.id() + "&status=" + group;
    }

    private static WorkItem running(CaseFileSummary it) {
        var next = NextStep.in(it.status()).orElseThrow();
        return item(it, next.why(), List.of(), null, next.step(), next.path());
    }

    private static WorkItem untaken(CaseFileSummary it) {
        return item(it, "worklist.why.untaken", List.of(), WorkDate.ofCase(it.received()), "worklist.step.take", "");
    }

    static WorkItem item(
            CaseFileSummary it,
            String why,
            List<String> facts,
            @Nullable WorkDate date,
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
                date,
                step,
                path == null ? null : address + path);
    }
}
