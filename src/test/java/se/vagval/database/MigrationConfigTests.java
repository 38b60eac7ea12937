package se.vagval.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;

@StorageTest
class MigrationConfigTests {

    @Autowired
    Flyway flyway;

    @Autowired
    DataSource pages;

    @Test
    void takeTheTimeTheyNeedThoughPagesDoNot() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            assertThat(said(connection, "statement_timeout")).isEqualTo("0");
            assertThat(said(connection, "idle_in_transaction_session_timeout")).isEqualTo("0");
            assertThat(connection.getNetworkTimeout()).isZero();
        }
        try (var connection = pages.getConnection()) {
            assertThat(said(connection, "statement_timeout")).isEqualTo("15s");
            assertThat(said(connection, "idle_in_transaction_session_timeout")).isEqualTo("1min");
            assertThat(connection.getNetworkTimeout()).isPositive();
        }
        assertThat(flyway.getConfiguration().getInitSql()).contains("lock_timeout");
    }

    /** A migration that meets rows which do not fit is told of in the log, as everything is that the database refuses. */
    @Test
    void tellWhatIsRefusedWithoutItsValues() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table told (word text primary key)");

            assertThatThrownBy(() -> statement.execute("insert into told values ('hemligt'), ('hemligt')"))
                    .hasMessageContaining("told_pkey")
                    .hasMessageNotContaining("hemligt");
        }
    }

    private static String said(Connection connection, String setting) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
