package se.vagval.identity.domain;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;

/** Inloggning with a local account: finds the person, and remembers tries so that guessing becomes slow. */
@Component
@Transactional
public class SignIn implements UserDetailsService {

    private final AccountRepository accounts;
    private final Clock clock;

    SignIn(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return present(name).orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** The person as of now; empty when nobody has the name. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> present(String name) {
        return account(name).map(it -> new SignedInPerson(it.person(), it.passwordHash()));
    }

    /** Whether the account is closed for a while after wrong passwords. */
    @Transactional(readOnly = true)
    public boolean isClosed(String name) {
        return account(name).filter(it -> it.isClosedAt(clock.instant())).isPresent();
    }

    public void failed(String name) {
        account(name).ifPresent(it -> it.enteredWrongPassword(clock.instant()));
    }

    public void succeeded(String name) {
        account(name).filter(Account::hasFailedTries).ifPresent(Account::entered);
    }

    private Optional<Account> account(String name) {
        var id = name.strip().toLowerCase(Locale.ROOT);
        return UserId.isValid(id) ? accounts.withRoles(id) : Optional.empty();
    }
}
