package se.vagval.calibration.web;

import static se.vagval.identity.RoleGroups.CASE_ASSESSORS;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/** Officers' meetings; what is noted of a case stands behind that case's guard. */
@Component
class MeetingAddresses implements AddressRules {

    static final String ROOT = "/handlaggarmoten";
    static final String CASE = ROOT + "/{mote}/arenden/{caseFile}";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, CASE_ASSESSORS).post(ROOT, CASE_ASSESSORS);
        book.get(ROOT + "/{mote}", CASE_ASSESSORS).post(ROOT + "/{mote}", CASE_ASSESSORS);
        book.get(CASE, CasePermission.ASSESS_AGAIN).post(CASE, CasePermission.ASSESS_AGAIN);
        book.post(CASE + "/borttagning", CasePermission.ASSESS_AGAIN);
    }
}
