package se.vagval.exchange.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** Whose calendar each key opens; one key per person. */
@Repository
class CalendarRepository {

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UserId> ownerOf(SecretKey key) {
        return jdbc.sql("select person from calendar_key where fingerprint = :fingerprint")
                .param("fingerprint", key.fingerprint())
                .query(String.class)
                .optional()
                .map(UserId::of);
    }

    Optional<Instant> openedAt(UserId person) {
        return jdbc.sql("select opened_at from calendar_key where person = :person")
                .param("person", person.value())
                .query((row, number) ->
                        row.getObject("opened_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void keep(UserId person, SecretKey key, Instant now) {
        jdbc.sql("""
                insert into calendar_key (person, fingerprint, opened_at) values (:person, :fingerprint, :now)
                on conflict (person) do update set fingerprint = excluded.fingerprint, opened_at = excluded.opened_at
                """)
                .param("person", person.value())
                .param("fingerprint", key.fingerprint())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(UserId person) {
        return jdbc.sql("delete from calendar_key where person = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
