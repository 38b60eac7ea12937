package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.WritingOccasions;
import se.vagval.casefile.WritingOccasions.Invitation;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Swedish;

/** Occasions to write that the person takes part in, the one that ends first on top. */
@Component
class OccasionList implements LongList {

    private final WritingOccasions occasions;

    OccasionList(WritingOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String name() {
        return "occasions";
    }

    @Override
    public String path() {
        return "skrivarstugor";
    }

    @Override
    public boolean isFor(Person person) {
        return RoleGroups.CASE_OFFICERS.stream().anyMatch(person::has);
    }

    @Override
    public List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit) {
        return occasions.openFor(person.id(), after, limit).stream()
                .map(it -> new Row(it.id(), item(it)))
                .toList();
    }

    private static WorkItem item(Invitation it) {
        var until = List.of(Swedish.stamp(it.until()), String.valueOf(it.tasksLeft()));
        return OfficerCorner.item(
                it.caseFile(), "worklist.why.invited", until, null, "worklist.step.write", "/skrivarstuga");
    }
}
