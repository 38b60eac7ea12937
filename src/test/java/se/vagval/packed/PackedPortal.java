package se.vagval.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import se.vagval.database.EmbeddedDatabase;

/** The shipped portal as a process of its own, in front of a database that the test holds. */
final class PackedPortal implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/packed");
    private static final Path EXTRACTED = FOLDER.resolve("portal/vagval.jar");

    /** The options of the JVM in production, said in one place for image, training and tests. */
    static final String OPTIONS = "@src/main/docker/java.options";

    /** The two ways to run the portal: the jar as built, and the same taken apart and prepared, as it is shipped. */
    enum Form {
        JAR,
        EXTRACTED;

        Path jar() {
            return this == JAR ? built() : extracted();
        }
    }

    /** Where it answers; kept when it is started again, as a supervisor would. */
    record Ports(int pages, int health) {

        Ports() {
            this(freePort(), freePort());
        }
    }

    private final Process process;
    private final Ports ports;
    private final Path log;

    private PackedPortal(Process process, Ports ports, Path log) {
        this.process = process;
        this.ports = ports;
        this.log = log;
    }

    static PackedPortal start(Path jar, EmbeddedDatabase database, String name, String... options) {
        return start(jar, database, new Ports(), name, it -> {}, options);
    }

    /** @param prepared what else to do to the process before it begins */
    static PackedPortal start(
            Path jar,
            EmbeddedDatabase database,
            Ports ports,
            String name,
            Consumer<ProcessBuilder> prepared,
            String... options) {
        try {
            var command = new ArrayList<>(List.of(java(), OPTIONS, "-XX:ActiveProcessorCount=2"));
            command.addAll(List.of(options));
            command.addAll(List.of("-jar", jar.toString()));
            var log = Files.createDirectories(FOLDER).resolve(name + ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(settings(database, ports));
            prepared.accept(builder);
            return new PackedPortal(builder.start(), ports, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database, Ports ports) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password(),
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(ports.pages()),
                "SERVER_SERVLET_SESSION_COOKIE_SECURE", "false",
                "VAGVAL_HEALTH_PORT", Integer.toString(ports.health()));
    }

    Ports ports() {
        return ports;
    }

    /** Processor time used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
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
                if (new Guest(ports.pages()).get("/inloggning").status() == 200) {
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

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The Java that runs the portal; the image trains its cache with another one than builds it. */
    static String java() {
        return System.getProperty(
                "vagval.java", ProcessHandle.current().info().command().orElseThrow());
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
                Preparing.prepare(EXTRACTED);
            }
            return EXTRACTED.toAbsolutePath();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("the jar could not be extracted", failure);
        }
    }

    /** @return the jar in it */
    static Path extractTo(Path folder) throws IOException, InterruptedException {
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
        return folder.resolve("vagval.jar");
    }
}
