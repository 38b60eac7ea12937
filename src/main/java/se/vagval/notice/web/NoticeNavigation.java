package se.vagval.notice.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The outgoing mail stands in the administrator's menu; everybody's notices are reached from the work list. */
@Component
class NoticeNavigation implements Navigation {

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("notice.mails", "/aviseringar/utskick", Set.of(Role.SYSTEM_ADMINISTRATOR), 85));
    }
}
