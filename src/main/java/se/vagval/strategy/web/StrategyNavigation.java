package se.vagval.strategy.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The header's way to the framework. */
@Component
class StrategyNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("strategy.title", StrategyAddresses.ROOT, RoleGroups.OWN_PEOPLE, 80)
                        .in(NavigationItem.METHOD),
                NavigationItem.of("strategy.handbook.title", StrategyAddresses.HANDBOOK, FrameworkReader.CODED, 81)
                        .in(NavigationItem.METHOD));
    }
}
