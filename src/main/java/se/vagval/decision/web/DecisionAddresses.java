package se.vagval.decision.web;

import static se.vagval.identity.Role.COMMITTEE_SECRETARY;
import static se.vagval.identity.Role.DEVELOPMENT_DIRECTOR;
import static se.vagval.identity.Role.ELECTED_REPRESENTATIVE;
import static se.vagval.identity.RoleGroups.BRIEF_READERS;
import static se.vagval.identity.RoleGroups.CASE_OFFICERS;
import static se.vagval.identity.RoleGroups.CASE_READERS;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;

/** Who may call which address of this room. */
@Component
class DecisionAddresses implements AddressRules {

    private static final Set<Role> SECRETARY = Set.of(COMMITTEE_SECRETARY);
    private static final Set<Role> DIRECTOR = Set.of(DEVELOPMENT_DIRECTOR);
    private static final Set<Role> AT_THE_TABLE = Set.of(ELECTED_REPRESENTATIVE, COMMITTEE_SECRETARY);

    private static final String MEETING = "/sammantraden/{datum}";
    private static final String ITEM = MEETING + "/dagordning/{nr}";
    private static final String READING = MEETING + "/laslage/{nr}";
    private static final String CASE = "/arenden/{caseFile}/beslut";
    private static final String REPORT = CASE + "/tjansteskrivelse";
    private static final String BRIEF = CASE + "/sammanfattning";

    @Override
    public void list(AddressBook book) {
        reading(book);
        meetings(book);
        cases(book);
        delegation(book);
    }

    private static void reading(AddressBook book) {
        book.get("/sammantraden", BRIEF_READERS)
                .get(MEETING, BRIEF_READERS)
                .get(MEETING + "/underlag", BRIEF_READERS)
                .get(MEETING + "/laslage", BRIEF_READERS)
                .get(READING, BRIEF_READERS)
                .get(READING + "/utlatande", BRIEF_READERS)
                .get(READING + "/utlatande.pdf", BRIEF_READERS)
                .get(READING + "/tjansteskrivelse", BRIEF_READERS)
                .get(READING + "/jav", AT_THE_TABLE)
                .post(READING + "/jav", AT_THE_TABLE);
    }

    private static void meetings(AddressBook book) {
        book.post("/sammantraden", SECRETARY)
                .get(MEETING + "/uppgifter", SECRETARY)
                .post(MEETING + "/uppgifter", SECRETARY)
                .post(MEETING + "/dagordning", SECRETARY)
                .post(ITEM + "/flytt", SECRETARY)
                .post(ITEM + "/borttagning", SECRETARY)
                .get(ITEM + "/bordlaggning", SECRETARY)
                .post(ITEM + "/bordlaggning", SECRETARY)
                .post(MEETING + "/avslut", SECRETARY)
                .get(MEETING + "/beslut/{nr}", SECRETARY)
                .post(MEETING + "/beslut/{nr}", SECRETARY)
                .get(MEETING + "/beslut/{nr}/rattelse", SECRETARY)
                .post(MEETING + "/beslut/{nr}/rattelse", SECRETARY);
    }

    private static void cases(AddressBook book) {
        book.get(CASE, CASE_READERS)
                .post(CASE + "/sammantrade", CASE_OFFICERS)
                .post(CASE + "/aterkallelse", CASE_OFFICERS)
                .post(CASE + "/delegation", CASE_OFFICERS)
                .post(CASE + "/expediering", CASE_OFFICERS)
                .get(REPORT, CASE_READERS)
                .post(REPORT, CASE_OFFICERS)
                .post(REPORT + "/klarmarkering", CASE_OFFICERS)
                .post(REPORT + "/oppning", CASE_OFFICERS)
                .get(REPORT + ".pdf", CASE_READERS)
                .get(REPORT + ".docx", CASE_READERS)
                .get(BRIEF, CASE_READERS)
                .post(BRIEF, CASE_OFFICERS)
                .get(BRIEF + ".pdf", CASE_READERS);
    }

    private static void delegation(AddressBook book) {
        book.get("/delegationsbeslut", DIRECTOR)
                .get("/arenden/{caseFile}/delegationsbeslut", DIRECTOR)
                .post("/arenden/{caseFile}/delegationsbeslut", DIRECTOR)
                .get("/arenden/{caseFile}/delegationsbeslut/rattelse", DIRECTOR)
                .post("/arenden/{caseFile}/delegationsbeslut/rattelse", DIRECTOR);
    }
}
