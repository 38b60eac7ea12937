package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The corner of an external reader: the way to what has been opened. */
@Component
@Order(10)
class ExternalCorner implements Corner {

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.EXTERNAL_READER);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var shared =
                WorkItem.of("", "", null, "worklist.why.shared", List.of(), null, "worklist.step.shared", "/delat");
        return List.of(WorkSection.of("shared", List.of(shared), null).toKnow());
    }
}
