package se.vagval.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A clock that the driver can move, for the portal's process alone; Debian's {@code libfaketime}, when it is installed. */
final class FakeClock {

    static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    private static final Path SETTING = Path.of("target/packed/clock").toAbsolutePath();
    private static int hours;

    private FakeClock() {}

    /** Gives a process the clock; only time of day moves, as on a machine whose clock is put right. */
    static void giveTo(ProcessBuilder process) {
        set(0);
        process.environment().put("LD_PRELOAD", LIBRARY.toString());
        process.environment().put("FAKETIME_TIMESTAMP_FILE", SETTING.toString());
        process.environment().put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        process.environment().put("FAKETIME_CACHE_DURATION", "2");
    }

    /** An hour forward, then two back, and so on. */
    static void jump() {
        hours = hours > 0 ? -1 : 1;
        set(hours);
    }

    private static void set(int hours) {
        try {
            Files.createDirectories(SETTING.getParent());
            Files.writeString(SETTING, (hours < 0 ? "" : "+") + hours + "h\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
