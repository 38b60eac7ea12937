package se.vagval.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.vagval.exchange.domain.Scope;
import se.vagval.exchange.domain.SecretKey;
import se.vagval.exchange.domain.SystemDoor;

/** Asks for the key before anything else is looked at: whose it is, what it opens, and how often it has been used. */
@Component
class ApiDoor {

    private static final String BEARER = "Bearer ";

    private final SystemDoor door;

    ApiDoor(SystemDoor door) {
        this.door = door;
    }

    void open(@Nullable String authorization, Scope scope) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new ApiRefusal(HttpStatus.UNAUTHORIZED, "key");
        }
        var system = door.openedBy(
                        new SecretKey(authorization.substring(BEARER.length()).strip()))
                .orElseThrow(() -> new ApiRefusal(HttpStatus.UNAUTHORIZED, "key"));
        if (!door.isWithinShare(system)) {
            throw new ApiRefusal(HttpStatus.TOO_MANY_REQUESTS, "often");
        }
        if (!system.mayRead(scope)) {
            throw new ApiRefusal(HttpStatus.FORBIDDEN, "scope");
        }
    }
}
