package se.vagval.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.notice.domain.NoticeAct.MailWishChosen;

/** What a person does with the own notices. That one has read them is nobody else's business and leaves no trace. */
@Service
@SignedIn
@Transactional
public class NoticeKeeping {

    private final NoticeRepository notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeKeeping(NoticeRepository notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** What came after the moment, while the page was open, stays new. */
    public void readUntil(UserId person, Instant until) {
        notices.readUntil(person, until, clock.instant());
    }

    /** @param chosen of the kinds that were asked about; the others stay as they are */
    public void choose(UserId person, Map<NoticeKind, MailWish> chosen, String address) {
        var standing = notices.choiceOf(person).orElseGet(() -> NoticeChoice.none(person));
        var choice = standing.choosing(chosen, address);
        if (choice.isUnaddressed()) {
            throw new IllegalArgumentException("no address to send mail to");
        }
        notices.keep(choice);
        events.publishEvent(new MailWishChosen(person, choice));
    }
}
