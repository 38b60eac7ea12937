package se.vagval.packed;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.vagval.database.EmbeddedDatabase;

/** What befalls a portal: processes killed, the disk full, the clock put forward. Afterwards it is up again. */
final class Storm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration FULL = Duration.ofSeconds(8);
    private static final long SMALL_DISK = 2_000_000_000L;

    private final Path jar;
    private final EmbeddedDatabase database;
    private final Path folder;
    private final boolean withClock;
    private PackedPortal portal;
    private boolean clockMoves;
    private int starts = 1;

    Storm(Path jar, EmbeddedDatabase database, Path folder, boolean withClock) throws Exception {
        this.jar = jar;
        this.database = database;
        this.folder = folder;
        this.withClock = withClock && Files.exists(FakeClock.LIBRARY);
        this.portal = PackedPortal.start(jar, database, "storm-1", cache());
        portal.awaitUp(PATIENCE);
    }

    /** In the order in which they come: once told to end, the portal starts under a clock that can be moved. */
    enum Kind {
        BACKEND,
        POSTMASTER,
        PORTAL,
        BOTH,
        TOLD_TO_END,
        CLOCK,
        DISK_FULL
    }

    int port() {
        return portal.ports().pages();
    }

    /** Whether it can happen here: the disk is filled only when it is a small one made for that. */
    boolean canHappen(Kind kind) throws IOException {
        return switch (kind) {
            case DISK_FULL -> disk().getTotalSpace() < SMALL_DISK;
            case CLOCK -> withClock;
            default -> true;
        };
    }

    void befall(Kind kind) throws Exception {
        switch (kind) {
            case BACKEND -> kill(backend());
            case POSTMASTER -> kill(postmaster());
            case PORTAL -> {
                kill(portal.process().pid());
                startAgain();
            }
            case BOTH -> {
                kill(portal.process().pid());
                kill(postmaster());
                startAgain();
            }
            case TOLD_TO_END -> {
                if (!portal.endsWithin(Duration.ofSeconds(60))) {
                    throw new IllegalStateException("told to end, it did not");
                }
                clockMoves = withClock;
                startAgain();
                clockMoves = false;
            }
            case DISK_FULL -> fillTheDisk();
            case CLOCK -> FakeClock.jump();
        }
    }

    private void startAgain() throws InterruptedException, TimeoutException {
        portal.process().onExit().join();
        starts++;
        portal = PackedPortal.start(jar, database, portal.ports(), "storm-" + starts, this::prepare, cache());
        portal.awaitUp(PATIENCE);
    }

    /** As the image starts it, when a cache has been trained. */
    private String[] cache() {
        var cache = jar.resolveSibling("vagval.aot");
        return Files.exists(cache) ? new String[] {"-XX:AOTCache=" + cache} : new String[0];
    }

    /** The movable clock makes every start slow, so not each of them is under it. */
    private void prepare(ProcessBuilder process) {
        if (clockMoves) {
            FakeClock.giveTo(process);
        }
    }

    private void fillTheDisk() throws IOException, InterruptedException {
        var filler = folder.resolve("filler");
        var block = new byte[1 << 20];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            TimeUnit.MILLISECONDS.sleep(FULL.toMillis());
        } finally {
            Files.delete(filler);
        }
    }

    private FileStore disk() throws IOException {
        return Files.getFileStore(folder);
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private long backend() throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select pid from pg_stat_activity where backend_type = 'client backend'"
                                + " and pid <> pg_backend_pid() order by random() limit 1")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void kill(long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", Long.toString(process)).start().waitFor();
    }

    String log() {
        return portal.log();
    }

    @Override
    public void close() {
        portal.close();
    }
}
