package se.vagval.assessment.web;

import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/** Those inside the administration read an assessment; officers write it, each in the own case. */
@Component
class AssessmentAddresses implements AddressRules {

    private static final String ROOT = "/arenden/{caseFile}/bedomning";

    @Override
    public void list(AddressBook book) {
        book.get("/arenden/{caseFile}/profil", RoleGroups.CASE_READERS);
        book.get(ROOT, RoleGroups.CASE_READERS);
        book.get(ROOT + "/rus-sakring", RoleGroups.CASE_READERS);
        book.get(ROOT + "/underlag", RoleGroups.CASE_READERS);
        book.get(ROOT + "/rus-sakring/1", RoleGroups.CASE_READERS);
        for (var page : new String[] {
            "rus-sakring/2",
            "rus-sakring/3",
            "rus-sakring/4",
            "rus-sakring/malkonflikter",
            "underlag/effektlogik",
            "underlag/leveranser",
            "underlag/overlapp",
            "underlag/forutsattningar"
        }) {
            book.get(ROOT + "/" + page, RoleGroups.CASE_READERS);
            book.post(ROOT + "/" + page, RoleGroups.CASE_OFFICERS);
        }
        book.get(ROOT + "/rus-sakring/{steg}/stoppunkt", RoleGroups.CASE_READERS);
        book.post(ROOT + "/rus-sakring/{steg}/stoppunkt", RoleGroups.CASE_OFFICERS);
        book.get(ROOT + "/{dimension}", RoleGroups.CASE_READERS);
        book.post(ROOT + "/{dimension}", RoleGroups.CASE_OFFICERS);
        book.post(ROOT + "/{dimension}/belagg", RoleGroups.CASE_OFFICERS);
    }
}
