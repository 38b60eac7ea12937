package se.vagval.stewardship.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;

/** What a draft would mean is the RUS-samordnare's to see. */
@Component
class StewardshipAddresses implements AddressRules {

    static final String DRAFTS = "/styrdokument/utkast";
    static final String DRAFT = DRAFTS + "/{utkast}";

    private static final Set<Role> STEWARD = Set.of(Role.FRAMEWORK_STEWARD);

    @Override
    public void list(AddressBook book) {
        book.get(DRAFT + "/effekt", STEWARD);
        book.get(DRAFT + "/provbank", STEWARD);
        book.get(DRAFT + "/papper", STEWARD);
        book.get(DRAFT + "/omlasning", STEWARD);
        book.post(DRAFT + "/omlasning", STEWARD);
        book.post(DRAFT + "/omlasning/stopp", STEWARD);
    }
}
