package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationWithdrawn;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.Acts.CaseTakenFromDelegate;
import se.vagval.decision.domain.Acts.CaseTakenOffAgenda;
import se.vagval.identity.UserId;

/** An application that is withdrawn is nobody's to decide: it leaves the delegate's table, the wishes and the agenda. */
@Component
class TableClearing {

    private final DelegatedMatterRepository delegated;
    private final AgendaItemRepository items;
    private final AgendaWishRepository wishes;
    private final DecisionSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TableClearing(
            DelegatedMatterRepository delegated,
            AgendaItemRepository items,
            AgendaWishRepository wishes,
            DecisionSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegated = delegated;
        this.items = items;
        this.wishes = wishes;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApplicationWithdrawn application) {
        var caseFile = application.caseFile();
        wishes.deleteById(caseFile.value());
        delegated.ofCase(caseFile.value()).filter(it -> !it.isDecided()).ifPresent(it -> {
            delegated.delete(it);
            events.publishEvent(new CaseTakenFromDelegate(caseFile, application.actor()));
        });
        items.waiting(caseFile.value()).ifPresent(it -> takeOff(it.meeting(), caseFile, application.actor()));
    }

    /** The members have the agenda already, perhaps, and are told. */
    private void takeOff(Meeting meeting, CaseFileId caseFile, UserId officer) {
        var matter = meeting.remove(caseFile);
        if (meeting.isSentOut(settings, LocalDate.now(clock))) {
            meeting.tell(AgendaChange.of(AgendaChange.Kind.REMOVED, matter, clock.instant(), null));
        }
        events.publishEvent(new CaseTakenOffAgenda(caseFile, meeting.date(), officer));
    }
}
