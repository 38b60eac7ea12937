package se.vagval.exchange.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** The systems that read through the interface. */
@Repository
class ConnectedSystemRepository {

    private static final String FIELDS = "select id, name, scopes, connected_at, closed_at from connected_system";

    private final JdbcClient jdbc;

    ConnectedSystemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConnectedSystem> all() {
        return jdbc.sql(FIELDS + " order by closed_at is not null, lower(name)")
                .query((row, number) -> system(row))
                .list();
    }

    Optional<ConnectedSystem> openedBy(SecretKey key) {
        return jdbc.sql(FIELDS + " where fingerprint = :fingerprint and closed_at is null")
                .param("fingerprint", key.fingerprint())
                .query((row, number) -> system(row))
                .optional();
    }

    boolean hasName(String name) {
        return jdbc.sql("select count(*) from connected_system where lower(name) = lower(:name)")
                        .param("name", name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void keep(ConnectedSystem system, SecretKey key, UserId by) {
        jdbc.sql("""
                insert into connected_system (id, name, fingerprint, scopes, connected_by, connected_at)
                values (:id, :name, :fingerprint, :scopes, :by, :at)
                """)
                .param("id", system.id())
                .param("name", system.name())
                .param("fingerprint", key.fingerprint())
                .param(
                        "scopes",
                        system.scopes().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("by", by.value())
                .param("at", system.connectedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Its name, when it was open until now. */
    Optional<String> close(UUID id, UserId by, Instant now) {
        return jdbc.sql("""
                update connected_system set closed_by = :by, closed_at = :now where id = :id and closed_at is null
                returning name
                """)
                .param("id", id)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    private static ConnectedSystem system(ResultSet row) throws SQLException {
        return new ConnectedSystem(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("connected_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
