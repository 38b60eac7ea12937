package se.vagval;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import se.vagval.database.EmbeddedDatabase;

/** One real PostgreSQL for all tests of a run; every test context is pointed at it before its beans are made,
 * but for those that try the demo with a database of its own. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String NOT_WAITING_FOR_THE_DISK = "set synchronous_commit = off";

    private static EmbeddedDatabase server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("vagval.test.demo", Boolean.class, false)) {
            return;
        }
        var database = server();
        var own = context.getEnvironment().getProperty("vagval.test.database", "");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", own.isEmpty() ? database.jdbcUrl() : fresh(own),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password(),
                                "vagval.demo.enabled", "false",
                                "server.servlet.session.cookie.secure", "false",
                                "server.servlet.session.cookie.name", "vagval",
                                "spring.datasource.hikari.maximum-pool-size", "4",
                                // what a test writes need not outlive the machine; those that kill servers hold their
                                // own
                                "spring.datasource.hikari.connection-init-sql", NOT_WAITING_FOR_THE_DISK,
                                // a context that waits for its next test holds no connection: there are forty in all
                                "spring.datasource.hikari.minimum-idle", "0",
                                "spring.datasource.hikari.idle-timeout", "10000")));
    }

    /** For tests that leave the people and cases of others in a state that nobody could rely on. */
    private static String fresh(String name) {
        var server = server();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            connection.createStatement().execute("drop database if exists " + name + " with (force)");
            connection.createStatement().execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server.jdbcUrl().replaceFirst("/postgres$", "/" + name);
    }

    static synchronized EmbeddedDatabase server() {
        if (server == null) {
            try {
                var folder = Files.createTempDirectory("vagval-test-database");
                server = EmbeddedDatabase.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return server;
    }
}
