package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.worklist.domain.WorkSection.WorkFigure;

/** The corner of those who follow the work without taking part in it: how many cases stand where. */
@Component
@Order(8)
class OverviewCorner implements Corner {

    private static final Set<Role> FOLLOWERS = EnumSet.of(
            Role.ANALYST,
            Role.AUDITOR,
            Role.ARCHIVIST,
            Role.SUBJECT_EXPERT,
            Role.PAYMENT_OFFICER,
            Role.DEVELOPMENT_DIRECTOR);

    private final CaseQueues queues;

    OverviewCorner(CaseQueues queues) {
        this.queues = queues;
    }

    @Override
    public boolean isFor(Person person) {
        return person.roles().stream().anyMatch(FOLLOWERS::contains);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var counts = queues.countByStatus();
        var figures = Arrays.stream(CaseStatus.values())
                .filter(counts::containsKey)
                .map(it -> new WorkFigure(it, counts.getOrDefault(it, 0L), "/arenden?status=" + it.name()))
                .toList();
        return List.of(new WorkSection("overview", List.of(), "/arenden", figures, false));
    }
}
