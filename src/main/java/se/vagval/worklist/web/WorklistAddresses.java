package se.vagval.worklist.web;

import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/** The start page is everybody's; whose each of its lists is, the list itself says. */
@Component
class WorklistAddresses implements AddressRules {

    static final String WHOLE = "/arbetskorg/{lista}";

    @Override
    public void list(AddressBook book) {
        book.get("/", RoleGroups.EVERYBODY).get(WHOLE, RoleGroups.EVERYBODY);
    }
}
