package se.vagval.exchange.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseMarkedSecret;
import se.vagval.exchange.domain.ExchangeAct.CaseShareEnded;

/** A case that is marked is open to no reader from outside, and is not so again when the mark is taken away. */
@Component
class ShareEnding {

    private final CaseShareRepository shares;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareEnding(CaseShareRepository shares, ApplicationEventPublisher events, Clock clock) {
        this.shares = shares;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseMarkedSecret marked) {
        shares.closeAll(marked.caseFile(), marked.actor(), clock.instant())
                .forEach(reader -> events.publishEvent(new CaseShareEnded(marked.caseFile(), marked.actor(), reader)));
    }
}
