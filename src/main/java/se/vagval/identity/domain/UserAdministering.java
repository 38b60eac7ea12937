package se.vagval.identity.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.AccountChanged.Act;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.SystemAdministrator;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** The system administrator's work: who has an account, in which unit, with which roles. */
@Service
@SystemAdministrator
@Transactional
public class UserAdministering {

    private final AccountRepository accounts;
    private final UnitRepository units;
    private final Units unitsByName;
    private final RoleGranting granting;
    private final PasswordHashing passwords;
    private final ApplicationEventPublisher events;

    UserAdministering(
            AccountRepository accounts,
            UnitRepository units,
            Units unitsByName,
            RoleGranting granting,
            PasswordHashing passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.units = units;
        this.unitsByName = unitsByName;
        this.granting = granting;
        this.passwords = passwords;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Person> everybody() {
        return accounts.allWithRoles().stream().map(Account::person).toList();
    }

    @Transactional(readOnly = true)
    public Optional<EditedAccount> account(UserId id) {
        return accounts.withRoles(id.value()).map(it -> new EditedAccount(it.person(), it.version()));
    }

    public void addUnit(UnitId id, String name) {
        if (!units.existsById(id.value())) {
            units.save(new Unit(id, name));
        }
    }

    /** The unit of that name; added when there is none. */
    public UnitId unitNamed(String name) {
        return unitsByName.named(name);
    }

    /** Roles that take two are proposed and count when another administrator has confirmed them. */
    public void open(
            UserId id, String password, String name, String title, UnitId unit, Set<Role> roles, UserId actor) {
        if (accounts.existsById(id.value())) {
            throw new AccountRefusal(AccountRefusal.Reason.NAME_TAKEN);
        }
        requireUnit(unit);
        var account = accounts.saveAndFlush(new Account(id, passwords.encode(password), name, title, unit, Set.of()));
        granting.settle(id, Set.of(), roles, actor).forEach(account::grant);
        events.publishEvent(new AccountChanged(
                Act.OPENED,
                id,
                actor,
                Map.of("added", Changes.names(account.person().roles()))));
    }

    public void change(UserId id, long version, Description to, UserId actor) {
        var account = account(id.value());
        if (account.version() != version) {
            throw new AccountRefusal(AccountRefusal.Reason.CHANGED_MEANWHILE);
        }
        requireUnit(to.unit());
        if (account.person().has(Role.SYSTEM_ADMINISTRATOR)
                && (!to.enabled() || !to.roles().contains(Role.SYSTEM_ADMINISTRATOR))) {
            requireAnotherAdministrator(id);
        }
        var roles = granting.settle(id, account.person().roles(), to.roles(), actor);
        var changes = account.describe(to.name(), to.title(), to.unit(), roles, to.enabled());
        if (!changes.isEmpty()) {
            events.publishEvent(new AccountChanged(Act.CHANGED, id, actor, changes.facts()));
        }
    }

    /** Ends the sessions of the account; its roles that take two rest until another administrator confirms them anew. */
    public void newPassword(UserId id, String password, UserId actor) {
        var account = account(id.value());
        if (account.person().has(Role.SYSTEM_ADMINISTRATOR)) {
            requireAnotherAdministrator(id);
        }
        account.setPassword(passwords.encode(password));
        var resting = account.restRolesThatTakeTwo();
        granting.propose(id, resting, actor);
        events.publishEvent(
                new AccountChanged(Act.PASSWORD_SET, id, actor, Map.of("withdrawn", Changes.names(resting))));
    }

    private Account account(String id) {
        return accounts.withRoles(id).orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.UNKNOWN));
    }

    private void requireUnit(UnitId unit) {
        if (!units.existsById(unit.value())) {
            throw new AccountRefusal(AccountRefusal.Reason.UNKNOWN_UNIT);
        }
    }

    private void requireAnotherAdministrator(UserId id) {
        var isAlone = accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR).stream()
                .allMatch(it -> it.person().id().equals(id));
        if (isAlone) {
            throw new AccountRefusal(AccountRefusal.Reason.LAST_ADMINISTRATOR);
        }
    }

    /** An account as it is edited, with the version that guards against two editors. */
    public record EditedAccount(Person person, long version) {}

    /** What an account says of its person. */
    public record Description(String name, String title, UnitId unit, Set<Role> roles, boolean enabled) {}
}
