package se.vagval.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A page gives up on the database within seconds; a migration that goes through a million cases must not, or such a portal could
 * not start its next edition. So migrations have connections of their own. They do give up waiting for others' locks.
 */
@Configuration
class MigrationConfig {

    @Bean
    FlywayConfigurationCustomizer connectionsThatWait(JdbcConnectionDetails database) {
        return flyway -> flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                .initSql("set lock_timeout = '5s'");
    }
}
