package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.audit.TrailProofs;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Swedish;

/** The corner of those who watch that the trail is whole: nothing, as long as it is. */
@Component
@Order(0)
class TrailCorner implements Corner {

    private final TrailProofs proofs;

    TrailCorner(TrailProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public boolean isFor(Person person) {
        return person.roles().stream().anyMatch(RoleGroups.TRAIL_WATCHERS::contains);
    }

    @Override
    public boolean keepsTime() {
        return false;
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var flaws = proofs.flaws();
        return flaws == 0
                ? List.of()
                : List.of(WorkSection.of(
                        "trail",
                        List.of(WorkItem.of(
                                "",
                                Swedish.number(flaws),
                                null,
                                "worklist.why.trail",
                                List.of(),
                                null,
                                "worklist.step.trail",
                                "/handelser/kontroll")),
                        null));
    }
}
