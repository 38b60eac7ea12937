package se.vagval.hint.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The way to the hints. */
@Component
class HintNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("hint.title", HintAddresses.ROOT, Set.of(Role.FRAMEWORK_STEWARD), 88)
                .in(NavigationItem.METHOD));
    }
}
