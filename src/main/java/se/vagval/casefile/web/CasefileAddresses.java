package se.vagval.casefile.web;

import static se.vagval.casefile.CasePermission.ARCHIVE;
import static se.vagval.casefile.CasePermission.ASSIGN;
import static se.vagval.casefile.CasePermission.DECLARE;
import static se.vagval.casefile.CasePermission.FILE;
import static se.vagval.casefile.CasePermission.GATHER;
import static se.vagval.casefile.CasePermission.HANDLE;
import static se.vagval.casefile.CasePermission.KNOW;
import static se.vagval.casefile.CasePermission.LEAVE;
import static se.vagval.casefile.CasePermission.LIFT_CONFLICT;
import static se.vagval.casefile.CasePermission.MARK;
import static se.vagval.casefile.CasePermission.NAME_READERS;
import static se.vagval.casefile.CasePermission.READ;
import static se.vagval.casefile.CasePermission.READ_WORK;
import static se.vagval.casefile.CasePermission.TAKE;
import static se.vagval.casefile.CasePermission.WRITE;
import static se.vagval.identity.RoleGroups.AUDITORS;
import static se.vagval.identity.RoleGroups.CASE_ARRANGERS;
import static se.vagval.identity.RoleGroups.CASE_OFFICERS;
import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.REGISTRARS;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** What each of the case's addresses is for; who may open it follows from that. */
@Component
@Order(100)
class CasefileAddresses implements AddressRules, Navigation {

    private static final String CASE = "/arenden/{caseFile}";

    @Override
    public void list(AddressBook book) {
        book.get("/arenden", CASE_READERS);
        lists(book);
        book.get("/arenden/nytt", REGISTRARS).post("/arenden/nytt", REGISTRARS);
        book.get(CASE, KNOW);
        book.get(CASE + "/handelser", READ).get("/handelser", AUDITORS).get("/handelser.csv", AUDITORS);
        conflicts(book);
        secrecy(book);
        files(book);
        work(book);
        writing(book);
        sizes(book);
    }

    /** What has come in and what is noted. */
    private static void files(AddressBook book) {
        book.get(CASE + "/ansokan/andring", FILE).post(CASE + "/ansokan/andring", FILE);
        book.post(CASE + "/ansokan/bekraftad-finansiering", FILE);
        book.get(CASE + "/ansokan", READ).get(CASE + "/ansokan/{number}", READ);
        book.get(CASE + "/anteckningar", READ_WORK).post(CASE + "/anteckningar", FILE);
        book.post(CASE + "/anteckningar/lamnad", LEAVE);
        book.get(CASE + "/bilagor", READ).post(CASE + "/bilagor", FILE);
        book.get(CASE + "/bilagor/{attachment}", READ);
    }

    /** What its officer, its manager and the archivist do with it. */
    private static void work(AddressBook book) {
        book.get(CASE + "/formell-kontroll", READ).post(CASE + "/formell-kontroll", HANDLE);
        book.get(CASE + "/komplettering", READ).post(CASE + "/komplettering", HANDLE);
        book.post(CASE + "/komplettering/svar", FILE);
        book.get(CASE + "/komplettering/brev/{request}/{format}", READ);
        book.get(CASE + "/tilldelning", ASSIGN).post(CASE + "/tilldelning", ASSIGN);
        book.post(CASE + "/tilldelning/tagande", TAKE);
        book.get(CASE + "/ramverk", HANDLE).post(CASE + "/ramverk", HANDLE);
        book.get(CASE + "/aterkallelse", HANDLE).get(CASE + "/avslut", HANDLE);
        book.get(CASE + "/arkivering", ARCHIVE).post(CASE + "/arkivering", ARCHIVE);
        for (var step : List.of(
                "formell-kontroll/start",
                "komplettering/skickat",
                "komplettering/mejl",
                "komplettering/atertagande",
                "bedomning-start",
                "avslagsberedning",
                "aterkallelse",
                "medfinansiar",
                "projektstart",
                "slutredovisning",
                "avslut")) {
            book.post(CASE + "/" + step, HANDLE);
        }
    }

    /** Several who write in it together. */
    private static void writing(AddressBook book) {
        book.get(CASE + "/skrivarstuga", READ_WORK)
                .post(CASE + "/skrivarstuga", GATHER)
                .post(CASE + "/skrivarstuga/avslut", GATHER)
                .post(CASE + "/skrivarstuga/uppgifter/{uppgift}", WRITE);
    }

    /** What is done with the list itself. */
    private static void lists(AddressBook book) {
        for (var list : List.of("/arenden/lista.xlsx", "/arenden/lista.csv", "/arenden/vyer")) {
            book.get(list, CASE_READERS);
        }
        book.post("/arenden/vyer", CASE_READERS).post("/arenden/vyer/{view}/borttagning", CASE_READERS);
        book.get("/arenden/nyps.csv", CASE_READERS)
                .get("/arenden/nyps", CASE_OFFICERS)
                .post("/arenden/nyps", CASE_OFFICERS)
                .get(CASE + "/klassificering", READ)
                .post(CASE + "/klassificering", HANDLE)
                .get(CASE + "/fokusomraden", READ)
                .post(CASE + "/fokusomraden", HANDLE)
                .get(CASE + "/statistikomraden", READ)
                .post(CASE + "/statistikomraden", HANDLE);
        book.get("/arenden/flera", CASE_ARRANGERS).post("/arenden/flera", CASE_ARRANGERS);
    }

    /** Many texts of 200 000 characters in one form, and files of 25 MB. */
    private static void sizes(AddressBook book) {
        for (var form : List.of("/arenden/nytt", CASE + "/ansokan/andring", CASE + "/formell-kontroll")) {
            book.large(form, DataSize.ofMegabytes(30));
        }
        book.large(CASE + "/bilagor", DataSize.ofMegabytes(26));
    }

    private static void conflicts(AddressBook book) {
        book.get(CASE + "/jav", DECLARE).post(CASE + "/jav", DECLARE);
        book.get(CASE + "/jav/provning", LIFT_CONFLICT).post(CASE + "/jav/provning", LIFT_CONFLICT);
    }

    private static void secrecy(AddressBook book) {
        book.get(CASE + "/sekretess", MARK).post(CASE + "/sekretess", MARK);
        book.get(CASE + "/sekretess/insyn", NAME_READERS)
                .post(CASE + "/sekretess/insyn", NAME_READERS)
                .post(CASE + "/sekretess/insyn/borttagning", NAME_READERS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("casefile.navigation", "/arenden", CASE_READERS, 20),
                NavigationItem.of("casefile.trail.navigation", "/handelser", AUDITORS, 25));
    }
}
