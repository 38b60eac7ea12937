package se.vagval.exchange.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anslutet system, with what it may read; closed from the moment somebody closed it. */
public record ConnectedSystem(
        UUID id,
        String name,
        Set<Scope> scopes,
        Instant connectedAt,
        @Nullable Instant closedAt) {

    public static final int LONGEST_NAME = 100;

    public ConnectedSystem {
        scopes = Set.copyOf(scopes);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean mayRead(Scope scope) {
        return isOpen() && scopes.contains(scope);
    }
}
