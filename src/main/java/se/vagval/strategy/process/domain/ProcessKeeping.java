package se.vagval.strategy.process.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.strategy.process.domain.ProcessAct.ProcessChanged;
import se.vagval.strategy.process.domain.ProcessAct.ProcessEntered;
import se.vagval.strategy.process.domain.SteeringProcess.Content;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Processregistret. Kept by the RUS-samordnare as things go on, and so no part of a framework version. */
@Service
@FrameworkSteward
@Transactional
public class ProcessKeeping {

    private final ProcessRepository processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcessKeeping(ProcessRepository processes, ApplicationEventPublisher events, Clock clock) {
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SteeringProcess get(UUID id) {
        return processes.find(id).orElseThrow(() -> new NotFoundRefusal("process"));
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID by) {
        return processes.hasAnother(name, by);
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(Content content, UserId steward) {
        requireSound(content);
        var entered = new SteeringProcess(UUID.randomUUID(), 1, content, steward, clock.instant());
        if (processes.hasAnother(content.name(), entered.id()) || !processes.add(entered)) {
            return Optional.empty();
        }
        events.publishEvent(new ProcessEntered(entered.id(), steward, content.name()));
        return Optional.of(entered.id());
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @return the version after it
     */
    public int change(UUID id, Content content, int seen, UserId steward) {
        requireSound(content);
        var standing = get(id);
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        if (standing.content().equals(content)) {
            return standing.version();
        }
        if (!processes.change(new SteeringProcess(id, seen, content, steward, clock.instant()), seen)) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new ProcessChanged(id, steward, content.name()));
        return seen + 1;
    }

    private static void requireSound(Content content) {
        if (!content.isSound()) {
            throw new IllegalArgumentException("a process needs a name, somebody responsible, and days in order");
        }
    }
}
