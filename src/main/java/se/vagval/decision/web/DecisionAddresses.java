package se.vagval.decision.web;

import static se.vagval.casefile.CasePermission.APPROVE_PAPERS;
import static se.vagval.casefile.CasePermission.DECIDE;
import static se.vagval.casefile.CasePermission.HANDLE;
import static se.vagval.casefile.CasePermission.READ;
import static se.vagval.casefile.CasePermission.READ_WORK;
import static se.vagval.identity.Role.COMMITTEE_SECRETARY;
import static se.vagval.identity.Role.DEVELOPMENT_DIRECTOR;
import static se.vagval.identity.Role.ELECTED_REPRESENTATIVE;
import static se.vagval.identity.RoleGroups.AGENDA_PREPARERS;
import static se.vagval.identity.RoleGroups.BRIEF_READERS;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
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
    private static final String COMMUNICATION = "/arenden/{caseFile}/kommunicering";
    private static final String REPORT = CASE + "/tjansteskrivelse";
    private static final String BRIEF = CASE + "/sammanfattning";

    @Override
    public void list(AddressBook book) {
        reading(book);
        meetings(book);
        cases(book);
        papers(book);
        delegation(book);
        communication(book);
        book.large(REPORT, DataSize.ofMegabytes(20));
    }

    private static void reading(AddressBook book) {
        book.get("/sammantraden", BRIEF_READERS)
                .get(MEETING, BRIEF_READERS)
                .get(MEETING + "/underlag", BRIEF_READERS)
                .get(MEETING + "/kallelse", BRIEF_READERS)
                .get(MEETING + "/kallelse.pdf", BRIEF_READERS)
                .get(MEETING + "/kallelse.docx", BRIEF_READERS)
                .get(MEETING + "/delegationsanmalan", BRIEF_READERS)
                .get(MEETING + "/delegationsanmalan.pdf", BRIEF_READERS)
                .get(MEETING + "/delegationsanmalan.docx", BRIEF_READERS)
                .get(MEETING + "/laslage", BRIEF_READERS)
                .get("/sammantraden/utan-nat.js", BRIEF_READERS)
                .get(READING, BRIEF_READERS)
                .post(READING + "/last", BRIEF_READERS)
                .post(READING + "/olast", BRIEF_READERS)
                .post(READING + "/anteckning", BRIEF_READERS)
                .get(READING + "/utlatande", BRIEF_READERS)
                .get(READING + "/utlatande.pdf", BRIEF_READERS)
                .get(READING + "/bedomningsunderlag.pdf", BRIEF_READERS)
                .get(READING + "/protokollsutdrag.pdf", BRIEF_READERS)
                .get(READING + "/tjansteskrivelse", BRIEF_READERS)
                .get(READING + "/jav", AT_THE_TABLE)
                .post(READING + "/jav", AT_THE_TABLE);
    }

    private static void meetings(AddressBook book) {
        book.get(MEETING + "/beredning", AGENDA_PREPARERS);
        book.post("/sammantraden", SECRETARY)
                .get(MEETING + "/uppgifter", SECRETARY)
                .post(MEETING + "/uppgifter", SECRETARY)
                .post(MEETING + "/kallelse", SECRETARY)
                .post(MEETING + "/dagordning", SECRETARY)
                .post(ITEM + "/flytt", SECRETARY)
                .post(ITEM + "/borttagning", SECRETARY)
                .get(ITEM + "/bordlaggning", SECRETARY)
                .post(ITEM + "/bordlaggning", SECRETARY)
                .post(ITEM + "/bordlaggning/angrande", SECRETARY)
                .post(MEETING + "/avslut", SECRETARY)
                .get(MEETING + "/beslut/{nr}", SECRETARY)
                .post(MEETING + "/beslut/{nr}", SECRETARY)
                .get(MEETING + "/beslut/{nr}/protokollsutdrag", SECRETARY)
                .post(MEETING + "/beslut/{nr}/protokollsutdrag", SECRETARY)
                .get(MEETING + "/beslut/{nr}/rattelse", SECRETARY)
                .post(MEETING + "/beslut/{nr}/rattelse", SECRETARY);
    }

    private static void cases(AddressBook book) {
        book.get(CASE, READ)
                .post(CASE + "/sammantrade", HANDLE)
                .post(CASE + "/aterkallelse", HANDLE)
                .post(CASE + "/delegation", HANDLE)
                .get(CASE + "/undertecknande", READ_WORK)
                .post(CASE + "/undertecknande", READ_WORK)
                .get(CASE + "/expediering", READ)
                .post(CASE + "/expediering", HANDLE)
                .post(CASE + "/expediering/{brev}/avsandning", HANDLE)
                .post(CASE + "/expediering/{brev}/utebliven", HANDLE)
                .get(CASE + "/handlingar/{handling}", READ)
                .get(CASE + "/handlingar/{handling}.pdf", READ)
                .get(CASE + "/handlingar/{handling}.docx", READ)
                .get(CASE + "/godkannande", APPROVE_PAPERS)
                .post(CASE + "/godkannande", APPROVE_PAPERS);
    }

    private static void papers(AddressBook book) {
        book.get(REPORT, READ_WORK)
                .post(REPORT, HANDLE)
                .post(REPORT + "/klarmarkering", HANDLE)
                .post(REPORT + "/oppning", HANDLE)
                .post(REPORT + "/avsnitt/{part}/utkast", HANDLE)
                .post(REPORT + "/avsnitt/{part}/egen-text", HANDLE)
                .get(REPORT + "/versioner", READ_WORK)
                .post(REPORT + "/versioner/aterstallning", HANDLE)
                .get(REPORT + ".pdf", READ_WORK)
                .get(REPORT + ".docx", READ_WORK)
                .get(BRIEF, READ_WORK)
                .post(BRIEF, HANDLE)
                .post(BRIEF + "/avsnitt/{part}/utkast", HANDLE)
                .post(BRIEF + "/avsnitt/{part}/egen-text", HANDLE)
                .get(BRIEF + "/versioner", READ_WORK)
                .post(BRIEF + "/versioner/aterstallning", HANDLE)
                .get(BRIEF + ".pdf", READ_WORK);
    }

    private static void communication(AddressBook book) {
        book.get(COMMUNICATION, READ_WORK)
                .post(COMMUNICATION, HANDLE)
                .post(COMMUNICATION + "/skickat", HANDLE)
                .post(COMMUNICATION + "/mejl", HANDLE)
                .post(COMMUNICATION + "/atertagande", HANDLE)
                .post(COMMUNICATION + "/svar", HANDLE)
                .post(COMMUNICATION + "/avstaende", HANDLE)
                .get(COMMUNICATION + "/brev/{letter}/{format}", READ_WORK);
    }

    private static void delegation(AddressBook book) {
        book.get("/delegationsbeslut", DIRECTOR)
                .get("/arenden/{caseFile}/delegationsbeslut", DECIDE)
                .post("/arenden/{caseFile}/delegationsbeslut", DECIDE)
                .get("/arenden/{caseFile}/delegationsbeslut/aterremiss", DECIDE)
                .post("/arenden/{caseFile}/delegationsbeslut/aterremiss", DECIDE)
                .get("/arenden/{caseFile}/delegationsbeslut/rattelse", DECIDE)
                .post("/arenden/{caseFile}/delegationsbeslut/rattelse", DECIDE);
    }
}
