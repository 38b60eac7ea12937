package se.vagval.funding.web;

import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.FUNDS_KEEPERS;
import static se.vagval.identity.RoleGroups.FUNDS_READERS;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/** Who may call which address of this room. */
@Component
class FundingAddresses implements AddressRules {

    private static final String CASE = "/arenden/{caseFile}/medel";

    @Override
    public void list(AddressBook book) {
        sums(book);
        calls(book);
        cases(book);
        payments(book);
    }

    private static void sums(AddressBook book) {
        book.get("/medel", FUNDS_READERS)
                .get("/medel/agenda", FUNDS_READERS)
                .get("/medel/rapport/{format}", FUNDS_READERS)
                .get("/medel/agenda/{format}", FUNDS_READERS)
                .post("/medel/kallor", FUNDS_KEEPERS)
                .get("/medel/kallor/ny", FUNDS_KEEPERS)
                .get("/medel/kallor/{source}", CASE_READERS)
                .get("/medel/kallor/{source}/ram", FUNDS_KEEPERS)
                .post("/medel/kallor/{source}/ram", FUNDS_KEEPERS)
                .get("/medel/lagrum", CASE_READERS)
                .post("/medel/lagrum", FUNDS_KEEPERS)
                .get("/medel/aktorer", CASE_READERS)
                .post("/medel/aktorer", FUNDS_KEEPERS);
    }

    private static void calls(AddressBook book) {
        book.get("/medel/utlysningar", FUNDS_READERS)
                .post("/medel/utlysningar", FUNDS_KEEPERS)
                .get("/medel/utlysningar/ny", FUNDS_KEEPERS)
                .get("/medel/utlysningar/{call}", CASE_READERS)
                .post("/medel/utlysningar/{call}", FUNDS_KEEPERS)
                .get("/medel/utlysningar/{call}/andra", FUNDS_KEEPERS)
                .post(CASE + "/utlysning", CasePermission.HANDLE);
    }

    private static void cases(AddressBook book) {
        book.get(CASE + "/statsstod", CasePermission.READ_WORK)
                .post(CASE + "/statsstod", CasePermission.HANDLE)
                .get(CASE + "/kapacitet", CasePermission.READ_WORK)
                .post(CASE + "/kapacitet", CasePermission.HANDLE)
                .get(CASE + "/lagrum", CasePermission.READ)
                .post(CASE + "/lagrum", CasePermission.HANDLE)
                .get(CASE + "/delbeslut", CasePermission.READ)
                .post(CASE + "/delbeslut", CasePermission.HANDLE)
                .get(CASE, CasePermission.READ)
                .post(CASE, CasePermission.HANDLE);
    }

    private static void payments(AddressBook book) {
        book.get(CASE + "/utbetalning", CasePermission.PAY)
                .post(CASE + "/utbetalning", CasePermission.PAY)
                .get(CASE + "/utbetalning/{payment}/atertagande", CasePermission.PAY)
                .post(CASE + "/utbetalning/{payment}/atertagande", CasePermission.PAY)
                .get(CASE + "/aterforing", CasePermission.PAY)
                .post(CASE + "/aterforing", CasePermission.PAY)
                .get(CASE + "/villkor", CasePermission.HANDLE)
                .post(CASE + "/villkor", CasePermission.HANDLE)
                .get(CASE + "/villkor/{condition}", CasePermission.HANDLE)
                .post(CASE + "/villkor/{condition}", CasePermission.HANDLE);
    }
}
