package se.vagval.audit.proof.web;

import static se.vagval.identity.RoleGroups.AUDITORS;
import static se.vagval.identity.RoleGroups.TRAIL_WATCHERS;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

@Component
class ProofAddresses implements AddressRules, Navigation {

    @Override
    public void list(AddressBook book) {
        book.get("/handelser/kontroll", TRAIL_WATCHERS)
                .get("/handelser/kontroll/underlag.txt", AUDITORS)
                .get("/handelser/kontroll/VerifyTrail.java", AUDITORS)
                .get("/handelser/kontroll/nyckel.pub.pem", AUDITORS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("audit.proof.navigation", "/handelser/kontroll", TRAIL_WATCHERS, 26));
    }
}
