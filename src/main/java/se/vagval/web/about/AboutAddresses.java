package se.vagval.web.about;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** What the portal is made of is told to those who steward it. */
@Component
class AboutAddresses implements AddressRules, Navigation {

    static final String ABOUT = "/om-portalen";

    private static final Set<Role> STEWARDS = Set.of(Role.FRAMEWORK_STEWARD, Role.SYSTEM_ADMINISTRATOR);
    private static final int LAST = 95;

    @Override
    public void list(AddressBook book) {
        book.get(ABOUT, STEWARDS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("web.about.title", ABOUT, STEWARDS, LAST));
    }
}
