package se.vagval.exchange.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.exchange.domain.ExchangeAct.SystemConnected;
import se.vagval.exchange.domain.ExchangeAct.SystemDisconnected;
import se.vagval.identity.SystemAdministrator;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Who may read through the interface: connected under a name, and closed for good. The key is told once. */
@Service
@SystemAdministrator
@Transactional
public class SystemConnecting {

    private final ConnectedSystemRepository systems;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemConnecting(ConnectedSystemRepository systems, ApplicationEventPublisher events, Clock clock) {
        this.systems = systems;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ConnectedSystem> all() {
        return systems.all();
    }

    /** Nothing when there is one of that name: a key that has leaked is closed, and another name tells the two apart. */
    public Optional<SecretKey> connect(String name, Set<Scope> scopes, UserId by) {
        if (systems.hasName(name)) {
            return Optional.empty();
        }
        var key = SecretKey.random();
        var system = new ConnectedSystem(UUID.randomUUID(), name, scopes, clock.instant(), null);
        systems.keep(system, key, by);
        events.publishEvent(new SystemConnected(system.id(), by, name));
        return Optional.of(key);
    }

    public void disconnect(UUID id, UserId by) {
        var name = systems.close(id, by, clock.instant()).orElseThrow(() -> new NotFoundRefusal("connected system"));
        events.publishEvent(new SystemDisconnected(id, by, name));
    }
}
