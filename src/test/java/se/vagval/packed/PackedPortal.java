package se.vagval.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.vagval.database.EmbeddedDatabase;

/** The shipped portal as a process of its own, in front of a database that the test holds. */
final class PackedPortal implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/packed");
    private static final Path EXTRACTED = FOLDER.resolve("portal/vagval.jar");

    /** The options of the JVM in production, said in one place for image, training and tests. */
    static final String OPTIONS = "@src/main/docker/java.options";

    /** The two ways to run the portal: the jar as built, and the same taken apart. */
    enum Form {
        JAR,
        EXTRACTED;

        Path jar() {
            return this == JAR ? built() : extracted();
        }
    }

    private final Process process;
    private final int port;
    private final int healthPort;
    private final Path log;

    private PackedPortal(Process process, int port, int healthPort, Path log) {
        this.process = process;
        this.port = port;
        this.healthPort = healthPort;
        this.log = log;
    }

    static PackedPortal start(Form form, EmbeddedDatabase database, String name, String... options) {
        try {
            var port = freePort();
            var healthPort = freePort();
            var command = new ArrayList<String>(List.of(java(), OPTIONS, "-XX:ActiveProcessorCount=2"));
            command.addAll(List.of(options));
            command.addAll(List.of("-jar", form.jar().toString()));
            var log = Files.createDirectories(FOLDER).resolve(name + ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            var environment = builder.environment();
            environment.put("SPRING_DATASOURCE_URL", database.jdbcUrl());
            environment.put("SPRING_DATASOURCE_USERNAME", database.user());
            environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
            environment.put("SERVER_ADDRESS", "127.0.0.1");
            environment.put("SERVER_PORT", Integer.toString(port));
            environment.put("SERVER_SERVLET_SESSION_COOKIE_SECURE", "false");
            environment.put("VAGVAL_HEALTH_PORT", Integer.toString(healthPort));
            return new PackedPortal(builder.start(), port, healthPort, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    int healthPort() {
        return healthPort;
    }

    Process process() {
        return process;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How long until the page for signing in is there. */
    Duration awaitUp(Duration patience) throws InterruptedException, TimeoutException {
        var from = System.nanoTime();
        while (System.nanoTime() - from < patience.toNanos()) {
            try {
                if (new Guest(port).get("/inloggning").status() == 200) {
                    return Duration.ofNanos(System.nanoTime() - from);
                }
            } catch (IOException notYet) {
                // asked again in a moment
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the portal ended by itself: " + log());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new TimeoutException("the portal did not come up: " + log());
    }

    /** Asks it to end, as a supervisor does; tells whether it did in time. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        process.destroy();
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    static Path built() {
        var named = System.getProperty("vagval.jar");
        return Path.of(named == null ? "target/vagval-0.1.0.jar" : named).toAbsolutePath();
    }

    private static synchronized Path extracted() {
        try {
            if (!Files.exists(EXTRACTED)
                    || Files.getLastModifiedTime(EXTRACTED.getParent()).compareTo(Files.getLastModifiedTime(built()))
                            < 0) {
                extractTo(EXTRACTED.getParent());
            }
            return EXTRACTED.toAbsolutePath();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("the jar could not be extracted", failure);
        }
    }

    static void extractTo(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        var ended = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        built().toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString(),
                        "--application-filename",
                        "vagval.jar")
                .inheritIO()
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException("extracting ended with " + ended);
        }
    }
}
