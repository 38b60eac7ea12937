package se.vagval;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The database of a portal as it was released with migration V070: its own tables, and in them what one evening's work by
 * real people left there. It is loaded as it was, and the portal that starts on it migrates it.
 */
class ReleasedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String RELEASE = "070";
    private static final String NAME = "released_v" + RELEASE;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestDatabase.server();
        var url = server.jdbcUrl().replaceFirst("/postgres$", "/" + NAME);
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            connection.createStatement().execute("drop database if exists " + NAME + " with (force)");
            connection.createStatement().execute("create database " + NAME);
            Flyway.configure()
                    .dataSource(url, server.user(), server.password())
                    .locations("classpath:db/migration")
                    .target(RELEASE)
                    .load()
                    .migrate();
            load(url, server.user(), server.password());
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "released-database",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                server.user(),
                                "spring.datasource.password",
                                server.password(),
                                "vagval.demo.enabled",
                                "false",
                                "server.servlet.session.cookie.secure",
                                "false",
                                "server.servlet.session.cookie.name",
                                "vagval",
                                "spring.datasource.hikari.connection-init-sql",
                                TestDatabase.NOT_WAITING_FOR_THE_DISK,
                                "spring.datasource.hikari.maximum-pool-size",
                                "4")));
    }

    /** One file per table, as COPY writes it; order and triggers do not matter to a replica. */
    private static void load(String url, String user, String password) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var dump =
                        new ZipInputStream(new ClassPathResource("released/V" + RELEASE + ".zip").getInputStream())) {
            connection.createStatement().execute("set session_replication_role = replica");
            for (var entry = dump.getNextEntry(); entry != null; entry = dump.getNextEntry()) {
                copy(connection, entry.getName().replace(".copy", ""), dump);
            }
        }
    }

    private static void copy(Connection connection, String table, ZipInputStream rows)
            throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", rows);
    }
}
