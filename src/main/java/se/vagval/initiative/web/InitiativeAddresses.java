package se.vagval.initiative.web;

import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/** The register is read by all who read cases, and kept by those who handle them. */
@Component
class InitiativeAddresses implements AddressRules {

    static final String ROOT = "/satsningar";
    static final String FOCUS = ROOT + "/fokusomraden";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, RoleGroups.CASE_READERS);
        book.get(FOCUS, RoleGroups.CASE_READERS);
        book.get(ROOT + "/ny", RoleGroups.CASE_OFFICERS);
        book.post(ROOT + "/ny", RoleGroups.CASE_OFFICERS);
        book.get(ROOT + "/{id}", RoleGroups.CASE_READERS);
        book.post(ROOT + "/{id}", RoleGroups.CASE_OFFICERS);
    }
}
