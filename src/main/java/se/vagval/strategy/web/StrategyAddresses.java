package se.vagval.strategy.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

/** Everybody may read the framework; what still has to be verified is the RUS-samordnare's. */
@Component
class StrategyAddresses implements AddressRules {

    static final String ROOT = "/styrdokument";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, RoleGroups.EVERYBODY);
        book.get(ROOT + "/{version}", RoleGroups.EVERYBODY);
        book.get(ROOT + "/{version}/att-verifiera", Set.of(Role.FRAMEWORK_STEWARD));
        book.get(ROOT + "/{version}/{section}", RoleGroups.EVERYBODY);
    }
}
