package se.vagval.identity.domain;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.AccountChanged.Act;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;

/** Ditt konto: what everybody may do with the own account. */
@Service
@SignedIn
@Transactional
public class OwnAccountKeeping {

    private final AccountRepository accounts;
    private final PasswordHashing passwords;
    private final ApplicationEventPublisher events;

    OwnAccountKeeping(AccountRepository accounts, PasswordHashing passwords, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    /** Logga ut överallt: ends every session, this one too. */
    public void signOutEverywhere(UserId person) {
        accounts.findById(person.value()).orElseThrow().endSessions();
        events.publishEvent(new AccountChanged(Act.SESSIONS_ENDED, person, person, Map.of()));
    }

    /** The old password was right, or the new one is not taken; all sessions end. */
    public void changePassword(UserId person, String newPassword) {
        accounts.findById(person.value()).orElseThrow().setPassword(passwords.encode(newPassword));
        events.publishEvent(new AccountChanged(Act.PASSWORD_CHANGED, person, person, Map.of()));
    }
}
