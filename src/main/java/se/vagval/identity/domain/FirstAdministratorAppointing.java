package se.vagval.identity.domain;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.AccountChanged.Act;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/**
 * De två första administratörerna. Giving out power takes two, so a portal with fewer than two administrators writes a
 * one-time code to its log at start; whoever can read the log opens an account with it. When there are two the way is
 * closed, and it opens again should only one be left. Guessing the code is slowed as guessing a password is.
 */
@Service
@PreAuthorize("permitAll()")
public class FirstAdministratorAppointing {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministratorAppointing.class);
    private static final String UNIT = "Förvaltning";
    private static final int ENOUGH = 2;
    /** Under which name the brake counts wrong codes; no account can have it. */
    private static final String CODE = "-code";

    private final AccountRepository accounts;
    private final Units units;
    private final PasswordHashing passwords;
    private final SignInBrake brake;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final boolean demo;
    private final String unitName;
    private volatile @Nullable String code;

    FirstAdministratorAppointing(
            AccountRepository accounts,
            Units units,
            PasswordHashing passwords,
            SignInBrake brake,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Value("${vagval.demo.enabled:false}") boolean demo,
            @Value("${vagval.first-unit:}") String unitName) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.brake = brake;
        this.transaction = transaction;
        this.events = events;
        this.demo = demo;
        this.unitName = unitName.isBlank() ? UNIT : unitName;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isMissing()) {
            var random = new byte[16];
            new SecureRandom().nextBytes(random);
            code = HexFormat.of().formatHex(random);
            log.warn(
                    "The portal has fewer than two administrators. Open /forsta-administrator and use this one-time code: {}",
                    code);
        }
    }

    /** Whether there are fewer administrators than it takes; Demoläge brings its own. */
    public boolean isMissing() {
        return !demo && accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR).size() < ENOUGH;
    }

    public synchronized void create(
            String givenCode, UserId id, String password, String name, String title, String from) {
        var expected = code;
        if (expected == null || !isMissing()) {
            throw new AccountRefusal(AccountRefusal.Reason.ALREADY_STARTED);
        }
        requireCode(expected, givenCode, SignIn.network(from));
        if (accounts.existsById(id.value())) {
            throw new AccountRefusal(AccountRefusal.Reason.NAME_TAKEN);
        }
        var hash = passwords.encode(password);
        transaction.executeWithoutResult(state -> open(id, hash, name, title));
        code = null;
        announce();
    }

    private void requireCode(String expected, String given, String from) {
        var attempt = brake.take(CODE, from);
        if (!attempt.isOpen()) {
            throw new AccountRefusal(AccountRefusal.Reason.TOO_MANY_TRIES);
        }
        if (!MessageDigest.isEqual(expected.getBytes(), given.strip().getBytes())) {
            brake.failed(attempt);
            throw new AccountRefusal(AccountRefusal.Reason.WRONG_CODE);
        }
        brake.succeeded(attempt);
    }

    private void open(UserId id, String hash, String name, String title) {
        var roles = Set.of(Role.SYSTEM_ADMINISTRATOR);
        accounts.save(new Account(id, hash, name, title, units.named(unitName), roles));
        events.publishEvent(new AccountChanged(Act.OPENED, id, id, Map.of("added", Changes.names(roles))));
    }
}
