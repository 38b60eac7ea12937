package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A migration may take as long as it needs, though a page's statement may not: a region with many cases could not start else. */
class LongMigrationTests {

    @Test
    void isNotCutOffAsAPageIs() throws SQLException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            connection.createStatement().execute("drop database if exists long_migration with (force)");
            connection.createStatement().execute("create database long_migration");
        }
        var hasty =
                server.jdbcUrl().replaceFirst("/postgres$", "/long_migration") + "?options=-c%20statement_timeout=1s";

        var migrated = Flyway.configure()
                .dataSource(hasty, server.user(), server.password())
                .locations("classpath:db/migration", "classpath:db/long")
                .target("0.1")
                .load()
                .migrate();

        assertThat(migrated.migrationsExecuted).isOne();
    }
}
