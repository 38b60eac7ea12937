package se.vagval.decision.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** Meetings, and for the director the delegated decisions, in the header's navigation. */
@Component
class DecisionNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("decision.navigation.meetings", "/sammantraden", RoleGroups.BRIEF_READERS, 40),
                NavigationItem.of(
                        "decision.navigation.delegated", "/delegationsbeslut", Set.of(Role.DEVELOPMENT_DIRECTOR), 45),
                NavigationItem.of("identity.navigation.deputies", "/ersattare", RoleGroups.DEPUTY_GIVERS, 90),
                NavigationItem.of(
                        "identity.navigation.absence",
                        "/ersattare/franvarande",
                        Set.of(Role.SYSTEM_ADMINISTRATOR),
                        90));
    }
}
