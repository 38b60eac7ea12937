package se.vagval.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;

/**
 * Inloggning with a local account. Only a wrong password counts as one: whatever else stops a try (a busy portal, a
 * database that is gone) is thrown on. Unknown and closed accounts walk the same way as others and take as long.
 */
@Component
public class SignIn {

    /** Stands for every name that nobody has. */
    private static final String NOBODY = "-";

    private final AccountRepository accounts;
    private final PasswordHashing passwords;
    private final SignInBrake brake;
    private final Clock clock;

    SignIn(AccountRepository accounts, PasswordHashing passwords, SignInBrake brake, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.clock = clock;
    }

    /** The person as of now; empty when nobody has the name. */
    public Optional<SignedInPerson> present(String name) {
        return account(name).map(this::signedIn);
    }

    /** The person, when name and password fit and the way is not closed after wrong tries; nobody learns which it was. */
    public Optional<SignedInPerson> enter(String name, String password, String from) {
        var account = account(name);
        var counted = account.map(it -> it.person().id().value()).orElse(NOBODY);
        var address = network(from);
        if (brake.isClosedFor(counted, address)) {
            return Optional.empty();
        }
        return passwords.inTurn(() -> {
            var attempt = brake.take(counted, address);
            var fits = compare(attempt, password, account);
            if (!attempt.isOpen()) {
                return Optional.empty();
            }
            if (!fits) {
                brake.failed(attempt);
                return Optional.empty();
            }
            brake.succeeded(attempt);
            return account.map(this::signedIn).filter(SignedInPerson::isEnabled);
        });
    }

    private SignedInPerson signedIn(Account account) {
        return account.signedIn(LocalDate.now(clock));
    }

    private boolean compare(SignInBrake.Try attempt, String password, Optional<Account> account) {
        try {
            return passwords.matches(
                    password, account.map(Account::passwordHash).orElse(null));
        } catch (RuntimeException | Error failure) {
            if (attempt.isOpen()) {
                brake.takeBack(attempt);
            }
            throw failure;
        }
    }

    /** One household or office has a whole /64 of addresses of the newer kind. */
    static String network(String address) {
        var parts = address.split(":", -1);
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]) + "::";
    }

    private Optional<Account> account(String name) {
        var id = name.strip().toLowerCase(Locale.ROOT);
        return UserId.isValid(id) ? accounts.withRoles(id) : Optional.empty();
    }
}
