package se.vagval.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is one that can be trusted: after every kind of sudden end, what was acknowledged is there. */
class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void writesEveryCommitToTheDiskAndListensHereOnly() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder);
                var connection = connect(database, database.password())) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(connection, "unix_socket_directories")).isEmpty();
            assertThat(show(connection, "server_version")).startsWith("18");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> connect(database, "wrong")).hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .hasSize(2);
        }
    }

    @Test
    void closesItsFolderToEverybodyElse() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        EmbeddedDatabase.start(folder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsItsDataBetweenStarts() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            write(database, 1);
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(marks(database)).containsExactly(1);
        }
    }

    @Test
    void startsAgainAfterTheServerWasKilled() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            write(database, 1);

            kill(postmaster());

            assertThat(eventually(() -> marks(database))).containsExactly(1);
            write(database, 2);
            assertThat(marks(database)).containsExactly(1, 2);
        }
    }

    @Test
    void takesOverAfterThePortalWasKilled() throws Exception {
        var portal = portal();
        writeOnceUp();
        kill(portal);
        assertThat(ProcessHandle.of(postmaster()))
                .as("the server lives on as an orphan")
                .isPresent();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(marks(database)).containsExactly(1);
        }
    }

    @Test
    void startsAgainAfterBothWereKilled() throws Exception {
        var portal = portal();
        writeOnceUp();
        kill(portal);
        kill(postmaster());

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(marks(database)).containsExactly(1);
        }
    }

    @Test
    void doesNotTouchAnotherProgramThatHasTheOldProcessNumber() throws Exception {
        EmbeddedDatabase.start(folder).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("data/postmaster.pid"), stranger.pid() + "\n" + folder + "\n");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(marks(database)).isEmpty();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    /** Another JVM that starts the database in the folder and then does nothing. */
    static final class Portal {
        public static void main(String[] args) throws InterruptedException {
            EmbeddedDatabase.start(Path.of(args[0]));
            Thread.sleep(Duration.ofMinutes(2));
        }
    }

    private long portal() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(List.of(
                        java, "-cp", System.getProperty("java.class.path"), Portal.class.getName(), folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("portal.log").toFile())
                .start()
                .pid();
    }

    private void writeOnceUp() throws Exception {
        var password =
                eventually(() -> Files.readString(folder.resolve("password"))).strip();
        eventually(() -> {
            var port = Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .get(3)
                    .strip();
            try (var connection = connect("jdbc:postgresql://127.0.0.1:" + port + "/postgres", password)) {
                write(connection, 1);
            }
            return true;
        });
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void kill(long process) throws Exception {
        new ProcessBuilder("kill", "-9", Long.toString(process)).start().waitFor();
        ProcessHandle.of(process)
                .ifPresent(it -> it.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    private interface Attempt<T> {
        T make() throws Exception;
    }

    private static <T> T eventually(Attempt<T> attempt) throws Exception {
        var end = Instant.now().plusSeconds(60);
        while (true) {
            try {
                return attempt.make();
            } catch (Exception notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return connect(database.jdbcUrl(), password);
    }

    private static Connection connect(String url, String password) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(url, login);
    }

    private static void write(EmbeddedDatabase database, int mark) throws SQLException {
        try (var connection = connect(database, database.password())) {
            write(connection, mark);
        }
    }

    private static void write(Connection connection, int mark) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists mark (number integer primary key)");
            statement.execute("insert into mark values (" + mark + ")");
        }
    }

    private static List<Integer> marks(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database, database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists mark (number integer primary key)");
            var found = new java.util.ArrayList<Integer>();
            var rows = statement.executeQuery("select number from mark order by number");
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
            return found;
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
