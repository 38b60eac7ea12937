package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.DelegatedEntry;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The director's corner: delegated decisions that wait. */
@Component
@Order(4)
class DirectorCorner implements Corner {

    private final Decisions decisions;

    DirectorCorner(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.DEVELOPMENT_DIRECTOR);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var items = decisions.waitingForDelegate(MOST).stream()
                .map(DirectorCorner::item)
                .toList();
        return List.of(WorkSection.of("delegated", items, "/delegationsbeslut"));
    }

    private static WorkItem item(DelegatedEntry it) {
        var address = it.caseFile().address("delegationsbeslut");
        return WorkItem.ofCase(
                it.caseFile(),
                it.title(),
                it.registryNumber(),
                address,
                "worklist.why.delegated",
                List.of(it.sent().toString()),
                null,
                "worklist.step.decide",
                address);
    }
}
