package se.vagval.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Answers who people are and where they belong. */
@Service
@SignedIn
@Transactional(readOnly = true)
class UserDirectory implements Users {

    private static final Set<Role> HANDLING = Set.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST);

    private final AccountRepository accounts;
    private final UnitRepository units;
    private final KnownNames names;
    private final Clock clock;

    UserDirectory(AccountRepository accounts, UnitRepository units, KnownNames names, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Person person(UserId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("nobody has that id"));
    }

    @Override
    public Optional<Person> find(UserId id) {
        return accounts.withRoles(id.value()).map(it -> it.personOn(LocalDate.now(clock)));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<UserId, String> namesOf(Collection<UserId> ids) {
        return names.of(ids);
    }

    @Override
    public Map<UserId, String> named(String typed) {
        var part = typed.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        var names = new HashMap<UserId, String>();
        accounts.named(typed, "%" + part + "%").forEach(row -> names.put(UserId.of((String) row[0]), (String) row[1]));
        return names;
    }

    @Override
    public List<Person> withRole(Role role) {
        return accounts.enabledWith(role).stream().map(Account::person).toList();
    }

    @Override
    public Map<UnitId, String> units() {
        return named(units.findAll(Sort.by("name")));
    }

    @Override
    public Map<UnitId, String> handlingUnits() {
        return named(units.withEach(HANDLING, Set.of(Role.UNIT_MANAGER)));
    }

    private static Map<UnitId, String> named(List<Unit> units) {
        var byId = new LinkedHashMap<UnitId, String>();
        units.forEach(unit -> byId.put(unit.id(), unit.name()));
        return byId;
    }
}
