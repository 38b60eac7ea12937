package se.vagval.notice.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SystemAdministrator;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.notice.domain.NoticeAct.MailSentAgain;

/** The administrator sees what went and what did not, and may have it sent once more. */
@Service
@SystemAdministrator
@Transactional
public class MailMinding {

    private static final int MOST = 100;

    private final MailRepository mails;
    private final MailDoor door;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailMinding(MailRepository mails, MailDoor door, Users users, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.door = door;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** A mail, whose it is, and in Demoläge what it says. */
    public record Minded(OutgoingMail mail, String person, String text) {}

    /** All that is shown of the outgoing mail. */
    public record Overview(boolean open, boolean local, Map<MailState, Long> counts, List<Minded> mails) {}

    @Transactional(readOnly = true)
    public Overview overview() {
        var latest = mails.latest(MOST);
        var names = new HashMap<UserId, String>(
                users.namesOf(latest.stream().map(OutgoingMail::person).toList()));
        return new Overview(
                door.isOpen(),
                door.isLocal(),
                mails.countByState(),
                latest.stream()
                        .map(it -> new Minded(
                                it,
                                names.getOrDefault(it.person(), it.person().value()),
                                door.isLocal() ? door.text(it) : ""))
                        .toList());
    }

    /** Whether it stood still and is on its way again. */
    public boolean sendAgain(UUID id, UserId administrator) {
        var person = mails.sendAgain(id, clock.instant());
        person.ifPresent(it -> events.publishEvent(new MailSentAgain(id, administrator, it)));
        return person.isPresent();
    }
}
