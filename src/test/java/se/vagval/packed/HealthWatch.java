package se.vagval.packed;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A supervisor: asks every tenth of a second whether the portal lives, and remembers the slowest answer. */
final class HealthWatch implements AutoCloseable {

    private static final int TIMEOUT = 20_000;
    private static final int PAUSE = 100;

    private final String address;
    private final Thread thread;
    private volatile long slowest;
    private volatile long slowestWaking;
    private volatile int answers;
    private volatile int failures;
    private volatile boolean over;

    HealthWatch(String address) {
        this.address = address;
        this.thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        while (!over) {
            var from = System.nanoTime();
            var status = ask(address);
            var took = System.nanoTime() - from;
            // Before the first answer nobody is there to answer.
            if (status == 200) {
                answers++;
            } else if (answers > 0 && !over) {
                failures++;
            }
            if (answers > 0) {
                slowest = Math.max(slowest, took);
            }
            var woken = pause() - TimeUnit.MILLISECONDS.toNanos(PAUSE);
            slowestWaking = Math.max(slowestWaking, woken);
        }
    }

    static int ask(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT);
            connection.setReadTimeout(TIMEOUT);
            return connection.getResponseCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    private static long pause() {
        var from = System.nanoTime();
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return System.nanoTime() - from;
    }

    Duration slowest() {
        return Duration.ofNanos(slowest);
    }

    /** How long this very thread had to wait for a processor: what is the machine's fault and not the portal's. */
    Duration machine() {
        return Duration.ofNanos(slowestWaking);
    }

    int answers() {
        return answers;
    }

    int failures() {
        return failures;
    }

    @Override
    public void close() {
        over = true;
    }
}
