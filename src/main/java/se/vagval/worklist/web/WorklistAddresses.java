package se.vagval.worklist.web;

import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/** The start page is everybody's. */
@Component
class WorklistAddresses implements AddressRules {

    @Override
    public void list(AddressBook book) {
        book.get("/", RoleGroups.EVERYBODY);
    }
}
