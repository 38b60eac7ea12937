package se.vagval.assessment.web;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/** Those inside the administration read an assessment; officers write it, each in the own case. */
@Component
class AssessmentAddresses implements AddressRules {

    private static final String ROOT = "/arenden/{caseFile}/bedomning";

    @Override
    public void list(AddressBook book) {
        book.get("/arenden/{caseFile}/profil", CasePermission.READ_RESULT);
        for (var page : new String[] {"", "/ny", "/{run}", "/{run}/slutsatser"}) {
            book.get("/rus-sakring" + page, RoleGroups.CASE_READERS);
        }
        for (var act : new String[] {"/ny", "/{run}/svar", "/{run}/ta-om", "/{run}/slutsatser"}) {
            book.post("/rus-sakring" + act, RoleGroups.CASE_READERS);
        }
        book.get("/atgarder", RoleGroups.CASE_OFFICERS);
        book.get("/arenden/{caseFile}/atgarder", CasePermission.READ_RESULT);
        book.post("/arenden/{caseFile}/atgarder", CasePermission.HANDLE);
        book.get(ROOT, CasePermission.READ_RESULT);
        book.get(ROOT + "/rus-sakring", CasePermission.READ_RESULT);
        book.get(ROOT + "/underlag", CasePermission.READ_RESULT);
        book.get(ROOT + "/rus-sakring/1", CasePermission.READ_RESULT);
        book.get(ROOT + "/rus-sakring/aktorskarta", CasePermission.READ_RESULT);
        book.get(ROOT + "/rus-sakring/fragor", CasePermission.READ_RESULT);
        for (var act : new String[] {"svar", "ta-om", "vag"}) {
            book.post(ROOT + "/rus-sakring/fragor/" + act, CasePermission.HANDLE);
        }
        for (var page : new String[] {
            "rus-sakring/2",
            "rus-sakring/3",
            "rus-sakring/4",
            "rus-sakring/malkonflikter",
            "underlag/effektlogik",
            "underlag/effektkedja",
            "underlag/nasta-fas",
            "underlag/leveranser",
            "underlag/overlapp",
            "underlag/forutsattningar"
        }) {
            book.get(ROOT + "/" + page, CasePermission.READ_RESULT);
            book.post(ROOT + "/" + page, CasePermission.HANDLE);
        }
        book.post(ROOT + "/underlag/effektkedja/markering", CasePermission.HANDLE);
        book.post(ROOT + "/underlag/effektkedja/forslag", CasePermission.HANDLE);
        book.get(ROOT + "/rus-sakring/{steg}/stoppunkt", CasePermission.READ_RESULT);
        book.post(ROOT + "/rus-sakring/{steg}/stoppunkt", CasePermission.HANDLE);
        book.get(ROOT + "/grannar", CasePermission.READ_WORK);
        book.post(ROOT + "/grannar", CasePermission.HANDLE);
        book.post(ROOT + "/grannar/register", CasePermission.HANDLE);
        book.get(ROOT + "/{dimension}/prejudikat", CasePermission.READ_WORK);
        book.get(ROOT + "/{dimension}", CasePermission.READ_RESULT);
        book.post(ROOT + "/{dimension}", CasePermission.HANDLE);
        book.post(ROOT + "/{dimension}/belagg", CasePermission.HANDLE);
        book.post(ROOT + "/{dimension}/forslag", CasePermission.HANDLE);
    }
}
