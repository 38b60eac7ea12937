package se.vagval.intake.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The way to the received files, for those who register. */
@Component
class IntakeNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("intake.navigation", IntakeAddresses.ROOT, RoleGroups.REGISTRARS, 25),
                NavigationItem.of(
                        "intake.mapping.navigation", IntakeAddresses.MAPPINGS, RoleGroups.MAPPING_KEEPERS, 86));
    }
}
