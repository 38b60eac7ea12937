package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.audit.TrailProofs;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The corner of those who watch that the trail is whole: nothing, as long as it is and is read. */
@Component
@Order(0)
class TrailCorner implements Corner {

    private static final String PAGE = "/handelser/kontroll";

    private final TrailProofs proofs;
    private final Words words;

    TrailCorner(TrailProofs proofs, Words words) {
        this.proofs = proofs;
        this.words = words;
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
        var items = new ArrayList<WorkItem>();
        var flaws = proofs.flaws();
        if (flaws > 0) {
            items.add(item("trail", List.of(String.valueOf(flaws))));
        }
        proofs.lateSince().ifPresent(it -> items.add(item("trailLate", List.of(Swedish.stamp(it)))));
        return items.isEmpty() ? List.of() : List.of(WorkSection.of("trail", items, null));
    }

    private WorkItem item(String what, List<String> facts) {
        return WorkItem.of(
                words.message("worklist." + what),
                "",
                PAGE,
                "worklist.why." + what,
                facts,
                null,
                "worklist.step." + what,
                PAGE);
    }
}
