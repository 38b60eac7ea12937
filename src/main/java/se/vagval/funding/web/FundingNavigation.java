package se.vagval.funding.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The money stands in the header of those who may read its sums. */
@Component
class FundingNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("funding.navigation", "/medel", RoleGroups.FUNDS_READERS, 55));
    }
}
