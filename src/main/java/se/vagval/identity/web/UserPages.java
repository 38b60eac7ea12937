package se.vagval.identity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.identity.AccountHistory;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.identity.domain.RoleGranting;
import se.vagval.identity.domain.UserAdministering;

/** Puts together the list of accounts and the page of one. */
@Component
class UserPages {

    private final UserAdministering administration;
    private final RoleGranting granting;
    private final AccountHistory history;
    private final Users users;

    UserPages(UserAdministering administration, RoleGranting granting, AccountHistory history, Users users) {
        this.administration = administration;
        this.granting = granting;
        this.history = history;
        this.users = users;
    }

    /** What the list of accounts shows. */
    record UsersPage(List<Person> people, Map<String, String> units, List<WaitingRole> waiting) {}

    /** A role that waits, and whether the reader may confirm it. */
    record WaitingRole(UserId account, String person, Role role, String proposedBy, Instant at, boolean mayConfirm) {}

    /** What the page of one account shows besides its forms; no id for a new one. */
    record UserPage(String id, Map<String, String> units, List<Role> roles, List<Happening> history) {

        public boolean isAdding() {
            return id.isEmpty();
        }

        public String titleKey() {
            return isAdding() ? "identity.user.new" : "identity.user.edit";
        }
    }

    /** One act upon the account: keys of the words for what changed, since the trail keeps codes. */
    record Happening(Instant at, String by, String act, List<String> changes, List<Change> roles) {}

    /** Roles that came, or went. */
    record Change(String key, Role role) {}

    UsersPage all(UserId reader) {
        var people = administration.everybody();
        var waiting = granting.waiting();
        var names = users.namesOf(waiting.stream()
                .flatMap(it -> Stream.of(it.account(), it.proposedBy()))
                .toList());
        return new UsersPage(
                people,
                unitNames(),
                waiting.stream()
                        .map(it -> new WaitingRole(
                                it.account(),
                                names.get(it.account()),
                                it.role(),
                                names.get(it.proposedBy()),
                                it.proposedAt(),
                                it.mayBeConfirmedBy(reader)))
                        .toList());
    }

    UserPage of(String id) {
        return new UserPage(
                id, unitNames(), Arrays.asList(Role.values()), id.isEmpty() ? List.of() : happenings(UserId.of(id)));
    }

    private List<Happening> happenings(UserId account) {
        var entries = history.of(account);
        var names =
                users.namesOf(entries.stream().map(AccountHistory.Entry::actor).toList());
        return entries.stream()
                .map(it -> new Happening(
                        it.at(), names.get(it.actor()), "identity.trail." + it.act(), fields(it), roles(it)))
                .toList();
    }

    private static List<String> fields(AccountHistory.Entry entry) {
        return words(entry, "fields").map(it -> "identity.trail.field." + it).toList();
    }

    private static List<Change> roles(AccountHistory.Entry entry) {
        var changes = new ArrayList<Change>();
        for (var kind : List.of("added", "withdrawn", "role")) {
            words(entry, kind).forEach(role -> changes.add(new Change("identity.trail." + kind, Role.valueOf(role))));
        }
        return changes;
    }

    private static Stream<String> words(AccountHistory.Entry entry, String fact) {
        return Arrays.stream(entry.facts().getOrDefault(fact, "").split(" ")).filter(it -> !it.isEmpty());
    }

    private Map<String, String> unitNames() {
        var names = new LinkedHashMap<String, String>();
        users.units().forEach((id, name) -> names.put(id.value(), name));
        return names;
    }
}
