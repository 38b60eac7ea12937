package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseQueues.WaitingFile;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.web.Swedish;

/** The registrar's corner: received files to confirm and register. */
@Component
@Order(2)
class RegistrarCorner implements Corner {

    private final CaseQueues queues;

    RegistrarCorner(CaseQueues queues) {
        this.queues = queues;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.REGISTRAR);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var files =
                queues.waitingFiles(MOST).stream().map(RegistrarCorner::item).toList();
        return List.of(WorkSection.of("received", files, "/arenden/import"));
    }

    private static WorkItem item(WaitingFile it) {
        var address = "/arenden/import/" + it.id();
        var received = LocalDate.ofInstant(it.receivedAt(), Swedish.ZONE);
        return new WorkItem(
                it.name(),
                "",
                address,
                "worklist.why.received",
                List.of(received.toString()),
                received,
                "worklist.step.confirm",
                address);
    }
}
