package se.vagval.identity.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.SystemAdministrator;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** The system administrator's work: who has an account, in which unit, with which roles. */
@Service
@SystemAdministrator
@Transactional
@NamedInterface("work")
public class UserAdministration {

    private final AccountRepository accounts;
    private final UnitRepository units;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    UserAdministration(
            AccountRepository accounts,
            UnitRepository units,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.units = units;
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

    public void open(
            UserId id, String password, String name, String title, UnitId unit, Set<Role> roles, UserId actor) {
        if (accounts.existsById(id.value())) {
            throw new AccountRefusal(AccountRefusal.Reason.NAME_TAKEN);
        }
        accounts.save(new Account(id, encoded(password), name, title, unit, roles));
        events.publishEvent(new AccountChanged(AccountChanged.Act.OPENED, id, actor));
    }

    public void change(UserId id, long version, Description to, UserId actor) {
        var account =
                accounts.withRoles(id.value()).orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.UNKNOWN));
        if (account.version() != version) {
            throw new AccountRefusal(AccountRefusal.Reason.CHANGED_MEANWHILE);
        }
        var administers = account.person().has(Role.SYSTEM_ADMINISTRATOR);
        if (administers
                && (!to.enabled() || !to.roles().contains(Role.SYSTEM_ADMINISTRATOR))
                && isLastAdministrator(id)) {
            throw new AccountRefusal(AccountRefusal.Reason.LAST_ADMINISTRATOR);
        }
        if (account.describe(to.name(), to.title(), to.unit(), to.roles(), to.enabled())) {
            events.publishEvent(new AccountChanged(AccountChanged.Act.CHANGED, id, actor));
        }
    }

    public void newPassword(UserId id, String password, UserId actor) {
        accounts.findById(id.value())
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.UNKNOWN))
                .setPassword(encoded(password));
        events.publishEvent(new AccountChanged(AccountChanged.Act.PASSWORD_SET, id, actor));
    }

    private boolean isLastAdministrator(UserId id) {
        return accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR).stream()
                .allMatch(it -> it.person().id().equals(id));
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /** An account as it is edited, with the version that guards against two editors. */
    public record EditedAccount(Person person, long version) {}

    /** What an account says of its person. */
    public record Description(String name, String title, UnitId unit, Set<Role> roles, boolean enabled) {}
}
