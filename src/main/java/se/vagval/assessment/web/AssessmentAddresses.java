package se.vagval.assessment.web;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/** Those inside the administration read an assessment; whoever writes in the case writes it. */
@Component
class AssessmentAddresses implements AddressRules {

    private static final String ROOT = "/arenden/{caseFile}/bedomning";

    @Override
    public void list(AddressBook book) {
        alone(book);
        book.get("/arenden/{caseFile}/profil", CasePermission.READ_RESULT);
        book.get("/arenden/{caseFile}/profil.json", CasePermission.READ_RESULT);
        book.open(HttpMethod.GET, "/schema/bedomningsprofil.json");
        book.get("/arenden/{caseFile}/atgarder", CasePermission.READ_RESULT);
        book.post("/arenden/{caseFile}/atgarder", CasePermission.HANDLE);
        book.get("/arenden/{caseFile}/nasta-fas", CasePermission.READ_RESULT);
        book.post("/arenden/{caseFile}/nasta-fas", CasePermission.HANDLE);
        for (var referral : new String[] {"", "/{referral}"}) {
            book.get("/arenden/{caseFile}/samisk-remiss" + referral, CasePermission.READ_RESULT);
            book.post("/arenden/{caseFile}/samisk-remiss" + referral, CasePermission.HANDLE);
        }
        book.get("/arenden/{caseFile}/samisk-remiss/{referral}/brev/{format}", CasePermission.READ_RESULT);
        book.get(ROOT, CasePermission.READ_RESULT);
        assurance(book);
        groundwork(book);
        book.get(ROOT + "/grannar", CasePermission.READ_WORK);
        book.post(ROOT + "/grannar", CasePermission.WRITE);
        book.post(ROOT + "/grannar/register", CasePermission.HANDLE);
        book.get(ROOT + "/{dimension}/prejudikat", CasePermission.READ_WORK);
        book.get(ROOT + "/{dimension}", CasePermission.READ_RESULT);
        book.post(ROOT + "/{dimension}", CasePermission.WRITE);
        book.post(ROOT + "/{dimension}/belagg", CasePermission.WRITE);
        book.post(ROOT + "/{dimension}/forslag", CasePermission.WRITE);
    }

    /** The method on its own, and what an officer follows in all cases. */
    private static void alone(AddressBook book) {
        book.get("/atgarder", RoleGroups.CASE_OFFICERS);
        for (var page : new String[] {"", "/ny", "/{run}", "/{run}/slutsatser"}) {
            book.get("/rus-sakring" + page, RoleGroups.CASE_READERS);
        }
        for (var act : new String[] {"/ny", "/{run}/svar", "/{run}/ta-om", "/{run}/slutsatser"}) {
            book.post("/rus-sakring" + act, RoleGroups.CASE_READERS);
        }
    }

    private static void assurance(AddressBook book) {
        for (var page : new String[] {"", "/aktorskarta", "/fragor"}) {
            book.get(ROOT + "/rus-sakring" + page, CasePermission.READ_RESULT);
        }
        for (var act : new String[] {"svar", "ta-om", "vag"}) {
            book.post(ROOT + "/rus-sakring/fragor/" + act, CasePermission.WRITE);
        }
        for (var page : new String[] {"1", "2", "3", "4", "malkonflikter", "{steg}/stoppunkt"}) {
            book.get(ROOT + "/rus-sakring/" + page, CasePermission.READ_RESULT);
            book.post(ROOT + "/rus-sakring/" + page, CasePermission.WRITE);
        }
    }

    private static void groundwork(AddressBook book) {
        book.get(ROOT + "/underlag", CasePermission.READ_RESULT);
        for (var page : new String[] {
            "effektlogik",
            "effektkedja",
            "nasta-fas",
            "stodformens-fragor",
            "delfalt",
            "leveranser",
            "overlapp",
            "forutsattningar"
        }) {
            book.get(ROOT + "/underlag/" + page, CasePermission.READ_RESULT);
            book.post(ROOT + "/underlag/" + page, CasePermission.WRITE);
        }
        book.post(ROOT + "/underlag/leveranser/markering", CasePermission.WRITE);
        book.post(ROOT + "/underlag/effektkedja/markering", CasePermission.WRITE);
        book.post(ROOT + "/underlag/effektkedja/forslag", CasePermission.WRITE);
    }
}
