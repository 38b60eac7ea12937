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
        var documents = link("worklist.why.documents", "worklist.step.documents", "/styrdokument");
        return person.has(Role.SYSTEM_ADMINISTRATOR)
                ? List.of(
                        WorkSection.of(
                                "accounts",
                                List.of(link("worklist.why.accounts", "worklist.step.accounts", "/anvandare")),
                                null),
                        WorkSection.of("documents", List.of(documents), null))
                : List.of(WorkSection.of("documents", List.of(documents), null));
    }

    private static WorkItem link(String why, String step, String address) {
        return WorkItem.of("", "", null, why, List.of(), null, step, address);
    }
}
