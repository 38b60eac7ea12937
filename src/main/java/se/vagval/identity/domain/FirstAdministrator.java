package se.vagval.identity.domain;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/**
 * Den första administratören. A portal without any administrator writes a one-time code to its log at start; whoever
 * can read the log opens the first account with it. Once an administrator exists the way is closed.
 */
@Service
@PreAuthorize("permitAll()")
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UnitId UNIT = UnitId.of("forvaltning");

    private final AccountRepository accounts;
    private final UserAdministration administration;
    private final ActingAs acting;
    private final boolean demo;
    private final String unitName;
    private volatile @Nullable String code;

    FirstAdministrator(
            AccountRepository accounts,
            UserAdministration administration,
            ActingAs acting,
            @Value("${vagval.demo.enabled:false}") boolean demo,
            @Value("${vagval.first-unit:}") String unitName) {
        this.accounts = accounts;
        this.administration = administration;
        this.acting = acting;
        this.demo = demo;
        this.unitName = unitName;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!demo && isMissing()) {
            var random = new byte[16];
            new SecureRandom().nextBytes(random);
            code = HexFormat.of().formatHex(random);
            log.warn("No administrator exists. Open /forsta-administrator and use this one-time code: {}", code);
        }
    }

    public boolean isMissing() {
        return accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR).isEmpty();
    }

    public synchronized void create(String givenCode, UserId id, String password, String name, String title) {
        var expected = code;
        if (expected == null || !isMissing()) {
            throw new AccountRefusal(AccountRefusal.Reason.ALREADY_STARTED);
        }
        if (!MessageDigest.isEqual(expected.getBytes(), givenCode.strip().getBytes())) {
            throw new AccountRefusal(AccountRefusal.Reason.WRONG_CODE);
        }
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> {
            administration.addUnit(UNIT, unitName.isBlank() ? UNIT.value() : unitName);
            administration.open(id, password, name, title, UNIT, Set.of(Role.SYSTEM_ADMINISTRATOR), id);
        });
        code = null;
    }
}
