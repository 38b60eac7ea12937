package se.vagval.document.domain;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.vagval.document.PaperTurns;

/**
 * Papperskön. As many papers are written or bound at once as the machine has processors; the others wait their turn. Whoever
 * would wait too long, by the time that papers have taken of late, is told at once that the portal is busy, and so does not
 * hold a thread for nothing. What is written while a booklet is bound belongs to its place.
 */
@Component
class PaperQueue implements PaperTurns {

    private static final Duration PATIENCE = Duration.ofMillis(2000);

    private static final int LONGEST_QUEUE = 80;

    private final Semaphore free;
    private final int places;
    private final long patience;
    private final LongSupplier nanos;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong usual = new AtomicLong();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    PaperQueue() {
        this(Runtime.getRuntime().availableProcessors());
    }

    PaperQueue(int places) {
        this(places, PATIENCE, System::nanoTime);
    }

    PaperQueue(int places, Duration patience, LongSupplier nanos) {
        this.free = new Semaphore(places, true);
        this.places = places;
        this.patience = patience.toNanos();
        this.nanos = nanos;
    }

    @Override
    public <T> T inTurn(Supplier<T> work) {
        if (inside.get()) {
            return work.get();
        }
        take();
        inside.set(true);
        var begun = nanos.getAsLong();
        try {
            return work.get();
        } finally {
            learn(nanos.getAsLong() - begun);
            inside.remove();
            free.release();
        }
    }

    private void take() {
        try {
            if (!free.tryAcquire(0, TimeUnit.NANOSECONDS) && !comesInTime()) {
                throw new RejectedExecutionException("too many documents at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("stopped while waiting", stopped);
        }
    }

    /** Those before me and I, at the usual time each. */
    private boolean comesInTime() throws InterruptedException {
        var queue = waiting.incrementAndGet();
        try {
            return queue <= LONGEST_QUEUE
                    && queue * usual.get() / places <= patience
                    && free.tryAcquire(patience, TimeUnit.NANOSECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** A meeting's whole packet counts as no more than the patience, so that one of them does not turn everybody away. */
    private void learn(long taken) {
        usual.accumulateAndGet(
                Math.min(taken, patience), (before, now) -> before == 0 ? now : before + (now - before) / 4);
    }
}
