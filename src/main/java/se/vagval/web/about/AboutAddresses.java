package se.vagval.web.about;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** What the portal is made of, and what holds in it, is told to those who steward it and to those who audit it. */
@Component
class AboutAddresses implements AddressRules, Navigation {

    static final String ABOUT = "/om-portalen";

    private static final Set<Role> READERS = Set.of(Role.FRAMEWORK_STEWARD, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
    private static final int LAST = 95;

    @Override
    public void list(AddressBook book) {
        book.get(ABOUT, READERS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("web.about.title", ABOUT, READERS, LAST));
    }
}
