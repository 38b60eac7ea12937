package se.vagval.document.domain;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Papperskön. As many papers are written or bound at once as the machine has processors; the others wait their turn, and whoever
 * has waited too long is told that the portal is busy. What is written while a booklet is bound belongs to its place.
 */
@Component
class PaperQueue {

    private static final Duration PATIENCE = Duration.ofMillis(2000);

    private static final int LONGEST_QUEUE = 80;

    private final Semaphore places;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    PaperQueue() {
        this(Runtime.getRuntime().availableProcessors());
    }

    PaperQueue(int places) {
        this.places = new Semaphore(places, true);
    }

    <T> T inTurn(Supplier<T> work) {
        if (inside.get()) {
            return work.get();
        }
        take();
        inside.set(true);
        try {
            return work.get();
        } finally {
            inside.remove();
            places.release();
        }
    }

    private void take() {
        try {
            if (places.getQueueLength() >= LONGEST_QUEUE
                    || !places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("too many documents at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("stopped while waiting", stopped);
        }
    }
}
