package se.vagval.web.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.LivenessState;

/**
 * Vakt. A portal that accepts visitors and serves none is worse than one that has ended, since nobody restarts it. So it
 * knocks at its own door all the time: when neither that knock nor any other request has come to an end for a while, it says
 * that it no longer lives. One that is merely slow still ends some requests and is left in peace.
 */
class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final int FRAMES = 30;

    private final RequestEnds ends;
    private final BooleanSupplier door;
    private final Duration standstill;
    private final Consumer<LivenessState> told;
    private final Runnable lastWayOut;
    private final Thread thread;
    private volatile boolean over;
    private boolean still;

    Watchdog(
            RequestEnds ends,
            BooleanSupplier door,
            Duration standstill,
            Consumer<LivenessState> told,
            Runnable lastWayOut) {
        this.ends = ends;
        this.door = door;
        this.standstill = standstill;
        this.told = told;
        this.lastWayOut = lastWayOut;
        this.thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    }

    Watchdog begin() {
        ends.note();
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (!over) {
                TimeUnit.MILLISECONDS.sleep(standstill.toMillis() / 12);
                look();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (door.getAsBoolean()) {
            ends.note();
        }
        var silence = ends.sinceLast();
        if (over) {
            return;
        }
        if (silence.compareTo(standstill) > 0 != still) {
            still = !still;
            tell(silence);
        }
        if (still && silence.compareTo(standstill.multipliedBy(2)) > 0) {
            lastWayOut.run();
        }
    }

    private void tell(Duration silence) {
        if (still) {
            LOG.error(
                    "no request has come to its end for {} s; the portal stands still\n{}", silence.toSeconds(), all());
        } else {
            LOG.warn("requests come to their ends again");
        }
        told.accept(still ? LivenessState.BROKEN : LivenessState.CORRECT);
    }

    /** Where every thread stands: the only trace that a standstill leaves. */
    private static String all() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true, FRAMES))
                .map(Watchdog::one)
                .collect(Collectors.joining("\n"));
    }

    /** Told in full: what {@code ThreadInfo} says by itself ends after eight frames, before our own code begins. */
    private static String one(ThreadInfo thread) {
        var waitsFor = thread.getLockName() == null
                ? ""
                : " for " + thread.getLockName() + " held by " + thread.getLockOwnerName();
        return Arrays.stream(thread.getStackTrace())
                .map(frame -> "\n    " + frame)
                .collect(Collectors.joining("", thread.getThreadName() + " " + thread.getThreadState() + waitsFor, ""));
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }
}
