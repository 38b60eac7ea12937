package se.vagval.initiative.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The way to the register. */
@Component
class InitiativeNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("initiative.title", InitiativeAddresses.ROOT, RoleGroups.CASE_READERS, 84)
                .in(NavigationItem.METHOD));
    }
}
