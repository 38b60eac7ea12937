package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The corner of those who have no cases: accounts for the administrator, the steering documents for all. */
@Component
@Order(9)
class OtherCorner implements Corner {

    private static final Set<Role> READERS = EnumSet.of(
            Role.MUNICIPAL_READER, Role.COUNTY_GOVERNOR, Role.DATA_PROTECTION_OFFICER, Role.SYSTEM_ADMINISTRATOR);

    @Override
    public boolean isFor(Person person) {
        return person.roles().stream().anyMatch(READERS::contains);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var documents = door("documents", "/styrdokument");
        return person.has(Role.SYSTEM_ADMINISTRATOR)
                ? List.of(door("accounts", "/anvandare"), documents)
                : List.of(documents);
    }

    private static WorkSection door(String name, String address) {
        var way = WorkItem.of("", "", null, "worklist.why." + name, List.of(), null, "worklist.step." + name, address);
        return WorkSection.of(name, List.of(way), null).toKnow();
    }
}
