package se.vagval.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.domain.CaseViewKeeping;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Lists under a name: one of the officer's own, and one that the manager shows the whole unit. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoLists {

    private final CaseViewKeeping views;
    private final Users users;
    private final DemoWords words;
    private final ActingAs acting;

    DemoLists(CaseViewKeeping views, Users users, DemoWords words, ActingAs acting) {
        this.views = views;
        this.users = users;
        this.words = words;
        this.acting = acting;
    }

    void save() {
        save(DemoPeople.OFFICER, "list.idle", "?status=UNDECIDED&vilande=14&kolumn=STATUS&kolumn=MOVED", false);
        save(DemoPeople.MANAGER, "list.overdue", "?forsenade=true&ordna=inkommen", true);
    }

    private void save(UserId owner, String name, String filter, boolean shared) {
        acting.person(owner, () -> {
            views.save(users.person(owner), words.say(name), filter, shared);
        });
    }
}
