package se.vagval.identity.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lösenordskontroll. Comparing a password is heavy on purpose, so only as many do it at once as leave half of the machine
 * to the others; whoever has waited too long is told that the portal is busy, which is no wrong password.
 */
@Component
class PasswordHashing {

    private static final Duration PATIENCE = Duration.ofMillis(2500);

    /** Whoever stands further back would wait in vain, and hold a thread that others read pages with. */
    private static final int LONGEST_QUEUE = 40;

    private final PasswordEncoder encoder;
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final String nobodys;

    PasswordHashing(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    <T> T inTurn(Supplier<T> work) {
        try {
            if (places.getQueueLength() >= LONGEST_QUEUE
                    || !places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("too many passwords to compare at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("stopped while waiting", stopped);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** To be called in turn. A name that nobody has is compared, too, so that the answer takes as long. */
    boolean matches(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? nobodys : hash) && hash != null;
    }

    String encode(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }
}
