package se.vagval.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process that a data folder names: one that outlived its portal is asked to stop before the next start. */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;

    LeftoverServer(Path data) {
        this.data = data;
    }

    boolean isAlive() {
        return process().isPresent();
    }

    /** Fast shutdown first (SIGINT: open transactions are rolled back, data is written), then without ceremony. */
    void stop() throws IOException {
        var leftover = process();
        if (leftover.isPresent()) {
            log.warn(
                    "a database server (process {}) was left running; stopping it",
                    leftover.get().pid());
            signal(leftover.get(), "-INT");
            if (!hasEnded(leftover.get())) {
                signal(leftover.get(), "-QUIT");
                hasEnded(leftover.get());
            }
        }
        // A stale file whose number now belongs to some other program would stop the next start.
        if (process().isEmpty()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            var file = data.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::servesThisFolder);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(it -> it.contains(data.toString()))
                        .isPresent();
    }

    private static void signal(ProcessHandle process, String signal) throws IOException {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !process.isAlive();
    }
}
