package se.vagval.exchange.domain;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which system a key lets in, and whether it has asked for more than its share of the minute. */
@Component
public class SystemDoor {

    public static final int MOST_A_MINUTE = 120;

    private static final int SECONDS = 60;

    private final ConnectedSystemRepository systems;
    private final Clock clock;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    SystemDoor(ConnectedSystemRepository systems, Clock clock) {
        this.systems = systems;
        this.clock = clock;
    }

    private record Minute(long number, int asked) {}

    public Optional<ConnectedSystem> openedBy(SecretKey key) {
        return systems.openedBy(key);
    }

    /** Counts the question; false from the first one too many until the minute is over. */
    public boolean isWithinShare(ConnectedSystem system) {
        var now = clock.instant().getEpochSecond() / SECONDS;
        var minute = minutes.merge(
                system.id(),
                new Minute(now, 1),
                (before, fresh) -> before.number() == now ? new Minute(now, before.asked() + 1) : fresh);
        return minute.asked() <= MOST_A_MINUTE;
    }
}
