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
import se.vagval.web.NamedRegister;

/** Processregistret. Kept by the RUS-samordnare as things go on, and so no part of a framework version. */
@Service
@FrameworkSteward
@Transactional
public class ProcessKeeping {

    private final ProcessRepository processes;
    private final NamedRegister<SteeringProcess, Content> register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProcessKeeping(ProcessRepository processes, ApplicationEventPublisher events, Clock clock) {
        this.processes = processes;
        this.register = new NamedRegister<>(processes, "process");
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SteeringProcess get(UUID id) {
        return register.get(id);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID by) {
        return processes.hasAnother(name, by);
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(Content content, UserId steward) {
        var entered = new SteeringProcess(UUID.randomUUID(), 1, content, steward, clock.instant());
        return register.enter(
                entered, () -> events.publishEvent(new ProcessEntered(entered.id(), steward, content.name())));
    }

    /** @return the version after it */
    public int change(UUID id, Content content, int seen, UserId steward) {
        return register.change(
                new SteeringProcess(id, seen, content, steward, clock.instant()),
                () -> events.publishEvent(new ProcessChanged(id, steward, content.name())));
    }
}
