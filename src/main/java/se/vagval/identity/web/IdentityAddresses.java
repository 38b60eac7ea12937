package se.vagval.identity.web;

import static se.vagval.identity.Role.SYSTEM_ADMINISTRATOR;
import static se.vagval.identity.RoleGroups.ABSENCE_COVERERS;
import static se.vagval.identity.RoleGroups.DEPUTY_GIVERS;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

@Component
class IdentityAddresses implements AddressRules {

    private static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMINISTRATOR);

    @Override
    public void list(AddressBook book) {
        book.get("/ersattare", DEPUTY_GIVERS)
                .post("/ersattare", DEPUTY_GIVERS)
                .post("/ersattare/{id}/avslut", DEPUTY_GIVERS)
                .get("/ersattare/franvarande", ABSENCE_COVERERS)
                .post("/ersattare/franvarande", ABSENCE_COVERERS)
                .post("/ersattare/{id}/bekraftelse", ABSENCE_COVERERS)
                .post("/ersattare/{id}/nekande", ABSENCE_COVERERS);
        book.open(HttpMethod.GET, SecurityConfig.SIGN_IN)
                .open(HttpMethod.GET, "/forsta-administrator")
                .open(HttpMethod.POST, "/forsta-administrator")
                .open(HttpMethod.GET, "/actuator/health/**")
                .get("/anvandare", ADMINISTRATORS)
                .get("/anvandare/ny", ADMINISTRATORS)
                .post("/anvandare/ny", ADMINISTRATORS)
                .get("/anvandare/{id}", ADMINISTRATORS)
                .post("/anvandare/{id}", ADMINISTRATORS)
                .post("/anvandare/{id}/losenord", ADMINISTRATORS)
                .post("/anvandare/{id}/roller/{role}/bekraftelse", ADMINISTRATORS)
                .post("/anvandare/{id}/roller/{role}/avslag", ADMINISTRATORS)
                .get("/konto", RoleGroups.EVERYBODY)
                .post("/konto/losenord", RoleGroups.EVERYBODY)
                .post("/konto/utloggning", RoleGroups.EVERYBODY);
    }
}
