package se.vagval.notice.web;

import static se.vagval.identity.Role.SYSTEM_ADMINISTRATOR;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

/** Notices are everybody's own; the outgoing mail is the administrator's. */
@Component
class NoticeAddresses implements AddressRules {

    private static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMINISTRATOR);

    @Override
    public void list(AddressBook book) {
        book.get("/aviseringar", RoleGroups.EVERYBODY)
                .post("/aviseringar/lasta", RoleGroups.EVERYBODY)
                .get("/aviseringar/brev", RoleGroups.EVERYBODY)
                .post("/aviseringar/brev", RoleGroups.EVERYBODY)
                .get("/aviseringar/utskick", ADMINISTRATORS)
                .post("/aviseringar/utskick/{id}/nytt", ADMINISTRATORS);
    }
}
