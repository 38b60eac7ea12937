package se.vagval.worklist.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The work list comes first in the navigation. */
@Component
class WorklistNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("worklist.navigation", "/", RoleGroups.EVERYBODY, 10));
    }
}
