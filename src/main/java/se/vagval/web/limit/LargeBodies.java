package se.vagval.web.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How many bytes signed-in people may send at the same moment; a body is held in memory until its request has ended. */
class LargeBodies {

    private static final long KIB = 1024;
    private static final int ALL_AT_ONCE_IN_KIB = 96 * 1024;
    private static final long SMALL = 64 * KIB;
    private static final long PATIENCE_IN_MILLIS = 2500;

    private final Semaphore free = new Semaphore(ALL_AT_ONCE_IN_KIB, true);

    /** Room for one body, given back when closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** No place when none was free for as long as a person should wait. */
    @Nullable
    Place enter(long bytes) {
        if (bytes <= SMALL) {
            return () -> {};
        }
        var size = (int) Math.min(bytes / KIB + 1, ALL_AT_ONCE_IN_KIB);
        try {
            return free.tryAcquire(size, PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS) ? () -> free.release(size) : null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
