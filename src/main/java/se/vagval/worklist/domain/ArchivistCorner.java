package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseJourney;
import se.vagval.casefile.CaseJourney.Holder;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The archivist's and the registrar's corner: cases that are closed and wait to be archived. */
@Component
@Order(7)
class ArchivistCorner implements Corner {

    private final CaseFiles caseFiles;

    ArchivistCorner(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.ARCHIVIST) || person.has(Role.REGISTRAR);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var closed = caseFiles.inStatus(CaseJourney.heldBy(Holder.ARCHIVIST), MOST).stream()
                .map(it -> OfficerCorner.item(
                        it, "worklist.why." + it.status(), List.of(), null, "worklist.step.archive", "/arkivering"))
                .toList();
        return List.of(WorkSection.of("closed", closed, "/arenden?status=CLOSED"));
    }
}
