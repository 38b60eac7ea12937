package se.vagval.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.RoleGroups;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The way to the measures that an officer follows, and to the method on its own. */
@Component
class AssessmentNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("assessment.followUps", "/atgarder", RoleGroups.CASE_OFFICERS, 30),
                NavigationItem.of("assessment.runs", "/rus-sakring", RoleGroups.CASE_READERS, 82)
                        .in(NavigationItem.METHOD));
    }
}
