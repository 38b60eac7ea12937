package se.vagval.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads what strangers send, so many at once and no more, and still fewer from one address: whoever sends half a form and
 * waits keeps a place only from those of the same address, and never memory from the portal.
 */
class StrangersGate {

    private static final int AT_ONCE = 60;
    private static final int FROM_ONE_ADDRESS = 25;
    private static final int ADDRESS_GROUPS = 256;
    private static final int LONGEST_QUEUE = 50;
    private static final long PATIENCE_IN_MILLIS = 1500;

    private final Semaphore all = new Semaphore(AT_ONCE);
    private final Semaphore[] byAddress = new Semaphore[ADDRESS_GROUPS];

    StrangersGate() {
        for (var group = 0; group < ADDRESS_GROUPS; group++) {
            byAddress[group] = new Semaphore(FROM_ONE_ADDRESS);
        }
    }

    /** Reads the body as parameters, as everything after would do; no when there was no place for it. */
    boolean read(HttpServletRequest request) {
        var group =
                byAddress[Math.floorMod(String.valueOf(request.getRemoteAddr()).hashCode(), ADDRESS_GROUPS)];
        return within(
                group,
                PATIENCE_IN_MILLIS,
                () -> within(all, PATIENCE_IN_MILLIS / 3, () -> {
                    request.getParameterMap();
                    return true;
                }));
    }

    private interface Work {
        boolean done();
    }

    private static boolean within(Semaphore places, long patience, Work work) {
        try {
            if (places.getQueueLength() > LONGEST_QUEUE || !places.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }
}
