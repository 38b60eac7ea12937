package se.vagval.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Den inbyggda databasen: a real PostgreSQL whose data stays in a folder between starts. The library starts it fast and
 * careless; here it is made trustworthy: every commit reaches the disk, it listens on 127.0.0.1 only and asks everybody
 * for a password, what a killed process left behind is cleared away, and a server that dies is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final Duration WATCH = Duration.ofSeconds(1);

    /** The first three since the library starts the server with them off. */
    private static final Map<String, String> SERVER = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "40",
            "shared_buffers", "64MB");

    private final Path home;
    private final Path data;
    private final String password;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path home, String password) throws IOException {
        this.home = home;
        this.data = home.resolve("data");
        this.password = password;
        this.server = launch(0);
    }

    /** @param folder where data, log and password lie; made when missing */
    public static EmbeddedDatabase start(Path folder) {
        try {
            var home = closedToOthers(folder.toAbsolutePath().normalize());
            var database = new EmbeddedDatabase(home, passwordIn(home));
            database.watch.scheduleWithFixedDelay(
                    database::startAgainIfDead, WATCH.toMillis(), WATCH.toMillis(), TimeUnit.MILLISECONDS);
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException("the embedded database in " + folder + " did not start", failure);
        }
    }

    /** Password, log and data are the business of nobody else on this machine. */
    private static Path closedToOthers(Path folder) throws IOException {
        var home = Files.createDirectories(folder);
        if (Files.getFileStore(home).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
        return home;
    }

    /** @param port 0 for any free one; a server started again keeps the port that connections know */
    private EmbeddedPostgres launch(int port) throws IOException {
        new LeftoverServer(data).stop();
        var log = ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(
                        Files.createDirectories(home.resolve("server")).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(40))
                // initdb: nobody is ever trusted without the password, not even during the first start
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.resolve("password").toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password);
        SERVER.forEach(builder::setServerConfig);
        return builder.start();
    }

    private synchronized void startAgainIfDead() {
        if (new LeftoverServer(data).isAlive()) {
            return;
        }
        log.warn("the embedded database has died; starting it again");
        try {
            var port = server.getPort();
            server.close();
            server = launch(port);
        } catch (IOException | RuntimeException failure) {
            log.error("the embedded database could not be started again; next try in a moment", failure);
        }
    }

    private static String passwordIn(Path home) throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public synchronized int port() {
        return server.getPort();
    }

    @Override
    public synchronized void close() {
        watch.shutdownNow();
        try {
            server.close();
        } catch (IOException failure) {
            log.warn("the embedded database did not stop cleanly", failure);
        }
    }
}
