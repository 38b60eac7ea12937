package se.vagval.exchange.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** Who may take what along. The calendar and the interface are open, and ask for a key themselves. */
@Component
class ExchangeAddresses implements AddressRules, Navigation {

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMINISTRATOR);

    @Override
    public void list(AddressBook book) {
        book.get("/arenden/{caseFile}/akt.pdf", CasePermission.READ_WORK)
                .get("/arenden/{caseFile}/akt.zip", CasePermission.READ_WORK);
        book.get("/arenden/{caseFile}/delning", CasePermission.REVIEW)
                .post("/arenden/{caseFile}/delning", CasePermission.REVIEW)
                .post("/arenden/{caseFile}/delning/{share}/avslut", CasePermission.REVIEW);
        book.get(SharedController.ADDRESS, RoleGroups.EXTERNAL_READERS)
                .get(SharedController.ADDRESS + "/{delning}", RoleGroups.EXTERNAL_READERS)
                .get(SharedController.ADDRESS + "/lista.csv", RoleGroups.EXTERNAL_READERS);
        book.get("/kalender", RoleGroups.OWN_PEOPLE)
                .post("/kalender", RoleGroups.OWN_PEOPLE)
                .post("/kalender/borttagning", RoleGroups.OWN_PEOPLE)
                .open(HttpMethod.GET, "/kalender/{nyckel}.ics");
        book.get("/anslutna-system", ADMINISTRATORS)
                .post("/anslutna-system", ADMINISTRATORS)
                .post("/anslutna-system/{system}/avslut", ADMINISTRATORS);
        book.open(HttpMethod.GET, "/api/v1/openapi.json")
                .open(HttpMethod.GET, "/api/v1/arenden")
                .open(HttpMethod.GET, "/api/v1/arenden/{id}")
                .open(HttpMethod.GET, "/api/v1/beslut")
                .open(HttpMethod.GET, "/api/v1/statistik");
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("exchange.navigation", "/anslutna-system", ADMINISTRATORS, 85),
                NavigationItem.of("exchange.shared.title", SharedController.ADDRESS, RoleGroups.EXTERNAL_READERS, 20));
    }
}
