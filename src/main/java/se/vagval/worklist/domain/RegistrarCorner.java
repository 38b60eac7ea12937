package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.intake.ReceivedFiles;
import se.vagval.intake.ReceivedFiles.WaitingFile;
import se.vagval.web.Swedish;

/** The registrar's corner: received files to confirm and register. */
@Component
@Order(2)
class RegistrarCorner implements Corner {

    private final ReceivedFiles received;

    RegistrarCorner(ReceivedFiles received) {
        this.received = received;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.REGISTRAR);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var files = received.waiting(MOST).stream().map(RegistrarCorner::item).toList();
        return List.of(WorkSection.of("received", files, "/arenden/import"));
    }

    private static WorkItem item(WaitingFile it) {
        var day = LocalDate.ofInstant(it.receivedAt(), Swedish.ZONE);
        return WorkItem.of(
                it.name(),
                "",
                it.address(),
                "worklist.why.received",
                List.of(day.toString()),
                null,
                "worklist.step.confirm",
                it.address());
    }
}
