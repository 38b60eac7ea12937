package se.vagval.strategy.web;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

/** Everybody may read the framework; what still has to be verified is the RUS-samordnare's. */
@Component
public class StrategyAddresses implements AddressRules {

    public static final String ROOT = "/styrdokument";
    public static final String DRAFTS = ROOT + "/utkast";

    public static final String PROCESSES = ROOT + "/processer";

    public static final String FORUMS = ROOT + "/forum";

    static final String HANDBOOK = "/handbok";
    static final String GUIDANCE = "/vagledning";

    /** One draft; its id is the version it is to become. */
    public static final String DRAFT = DRAFTS + "/{utkast}";

    private static final Set<Role> STEWARD = Set.of(Role.FRAMEWORK_STEWARD);

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, RoleGroups.OWN_PEOPLE);
        drafts(book);
        processes(book);
        book.get(ROOT + "/{version}", RoleGroups.OWN_PEOPLE);
        book.get(ROOT + "/{version}/att-verifiera", STEWARD);
        book.get(ROOT + "/{version}/fil", STEWARD);
        book.get(ROOT + "/{version}/{section}", RoleGroups.OWN_PEOPLE);
        book.get(HANDBOOK, RoleGroups.OWN_PEOPLE);
        book.open(HttpMethod.GET, GUIDANCE);
    }

    private static void processes(AddressBook book) {
        book.get(PROCESSES, RoleGroups.OWN_PEOPLE);
        book.get(PROCESSES + "/ny", STEWARD).post(PROCESSES + "/ny", STEWARD);
        book.get(PROCESSES + "/{process}", STEWARD).post(PROCESSES + "/{process}", STEWARD);
        book.get(FORUMS, RoleGroups.OWN_PEOPLE);
        book.get(FORUMS + "/ny", STEWARD).post(FORUMS + "/ny", STEWARD);
        book.get(FORUMS + "/{forum}", STEWARD).post(FORUMS + "/{forum}", STEWARD);
    }

    private static void drafts(AddressBook book) {
        var thing = DRAFT + "/delar/{del}/{sak}";
        book.get(ROOT + "/ordalydelse", STEWARD);
        book.get(DRAFTS, STEWARD).post(DRAFTS, STEWARD);
        book.get(DRAFT, STEWARD);
        book.post(DRAFT + "/kassering", STEWARD);
        book.get(DRAFT + "/skillnader", STEWARD);
        book.get(DRAFT + "/att-verifiera", STEWARD);
        book.get(DRAFT + "/logotyp", STEWARD).post(DRAFT + "/logotyp", STEWARD);
        book.get(DRAFT + "/publicering", STEWARD).post(DRAFT + "/publicering", STEWARD);
        book.get(DRAFT + "/delar/{del}", STEWARD);
        book.get(thing, STEWARD).post(thing, STEWARD);
        book.post(thing + "/borttagning", STEWARD);
    }
}
