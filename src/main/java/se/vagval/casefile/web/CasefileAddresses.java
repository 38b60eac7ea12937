package se.vagval.casefile.web;

import static se.vagval.identity.RoleGroups.CASE_OFFICERS;
import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.REGISTRARS;
import static se.vagval.identity.RoleGroups.UNIT_MANAGERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** Who may open which of the case's addresses. Whose case it is, is asked afterwards. */
@Component
@Order(100)
class CasefileAddresses implements AddressRules, Navigation {

    /** Those who read cases, and the elected, who meet them at a meeting. */
    private static final Set<Role> DECLARERS = EnumSet.copyOf(CASE_READERS);

    static {
        DECLARERS.add(Role.ELECTED_REPRESENTATIVE);
    }

    private static final Set<Role> ASSIGNERS = EnumSet.copyOf(CASE_OFFICERS);

    static {
        ASSIGNERS.addAll(UNIT_MANAGERS);
    }

    private static final String CASE = "/arenden/{caseFile}";

    @Override
    public void list(AddressBook book) {
        book.get("/arenden", CASE_READERS);
        book.get("/arenden/nytt", REGISTRARS).post("/arenden/nytt", REGISTRARS);
        book.get(CASE, CASE_READERS);
        book.get(CASE + "/jav", DECLARERS).post(CASE + "/jav", DECLARERS);
        book.get(CASE + "/ansokan/andring", REGISTRARS).post(CASE + "/ansokan/andring", REGISTRARS);
        book.get(CASE + "/ansokan", CASE_READERS).get(CASE + "/ansokan/{number}", CASE_READERS);
        book.get(CASE + "/anteckningar", CASE_READERS).post(CASE + "/anteckningar", REGISTRARS);
        book.get(CASE + "/bilagor", CASE_READERS).post(CASE + "/bilagor", REGISTRARS);
        book.get(CASE + "/bilagor/{attachment}", CASE_READERS);
        book.get(CASE + "/formell-kontroll", CASE_READERS).post(CASE + "/formell-kontroll", CASE_OFFICERS);
        book.get(CASE + "/komplettering", CASE_READERS).post(CASE + "/komplettering", CASE_OFFICERS);
        book.get(CASE + "/sekretess", REGISTRARS).post(CASE + "/sekretess", REGISTRARS);
        book.get(CASE + "/tilldelning", ASSIGNERS).post(CASE + "/tilldelning", ASSIGNERS);
        book.get(CASE + "/aterkallelse", CASE_OFFICERS);
        for (var step : List.of(
                "tilldelning/tagande",
                "formell-kontroll/start",
                "komplettering/svar",
                "bedomning-start",
                "avslagsberedning",
                "aterkallelse",
                "kommunicering",
                "expediering",
                "medfinansiar",
                "projektstart",
                "slutredovisning",
                "avslut")) {
            book.post(CASE + "/" + step, CASE_OFFICERS);
        }
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("casefile.navigation", "/arenden", CASE_READERS, 20));
    }
}
