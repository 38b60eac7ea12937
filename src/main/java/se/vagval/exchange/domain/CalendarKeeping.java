package se.vagval.exchange.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.exchange.domain.ExchangeAct.CalendarClosed;
import se.vagval.exchange.domain.ExchangeAct.CalendarOpened;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;

/** The own calendar's address: opened, exchanged for another, closed. The key is told once, to the person. */
@Service
@SignedIn
@Transactional
public class CalendarKeeping {

    private final CalendarRepository calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarKeeping(CalendarRepository calendars, ApplicationEventPublisher events, Clock clock) {
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> openedAt(UserId person) {
        return calendars.openedAt(person);
    }

    /** The key from before, if there was one, opens nothing from now on. */
    public SecretKey open(UserId person) {
        var key = SecretKey.random();
        calendars.keep(person, key, clock.instant());
        events.publishEvent(new CalendarOpened(person));
        return key;
    }

    public void close(UserId person) {
        if (calendars.remove(person)) {
            events.publishEvent(new CalendarClosed(person));
        }
    }
}
