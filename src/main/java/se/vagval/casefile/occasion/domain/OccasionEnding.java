package se.vagval.casefile.occasion.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.occasion.domain.OccasionAct.WritingLapsed;

/** Ends each occasion whose time is over, with one trace. Nobody writes by it in the meantime: the rule itself asks for the time. */
@Component
class OccasionEnding {

    private final OccasionRepository occasions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OccasionEnding(OccasionRepository occasions, ApplicationEventPublisher events, Clock clock) {
        this.occasions = occasions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    void end() {
        occasions
                .endLapsed(clock.instant())
                .forEach(it -> events.publishEvent(new WritingLapsed(it.caseFile(), it.openedBy())));
    }
}
