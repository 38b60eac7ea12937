package se.vagval.intake.domain;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.intake.domain.IntakeAct.StagedFilesExpired;

/** Files that were handed in and never received do not stay for ever: after a day they are gone, and the trail says so. */
@Component
class StagedFileCleaning {

    private static final Duration KEPT = Duration.ofHours(24);

    private final IntakeBatchRepository batches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StagedFileCleaning(IntakeBatchRepository batches, ApplicationEventPublisher events, Clock clock) {
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT3M")
    @Transactional
    void clean() {
        for (var left : batches.removeBefore(clock.instant().minus(KEPT))) {
            events.publishEvent(new StagedFilesExpired(left.id(), left.person(), left.files()));
        }
    }
}
