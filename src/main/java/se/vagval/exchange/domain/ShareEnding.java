package se.vagval.exchange.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileArchived;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseMarkedSecret;
import se.vagval.exchange.domain.ExchangeAct.CaseShareEnded;
import se.vagval.identity.UserId;

/** A case that is marked is open to no reader from outside, and is not so again when the mark is taken away; nor is an archived one. */
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
        end(marked.caseFile(), marked.actor());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseFileArchived archived) {
        end(archived.caseFile(), archived.actor());
    }

    private void end(CaseFileId id, UserId actor) {
        shares.closeAll(id, actor, clock.instant())
                .forEach(reader -> events.publishEvent(new CaseShareEnded(id, actor, reader)));
    }
}
