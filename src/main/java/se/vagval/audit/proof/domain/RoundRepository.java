package se.vagval.audit.proof.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.audit.proof.domain.TrailFlaw.FlawKind;

/** The rounds of checking, and what they found; a flaw once found stays. */
@Repository
class RoundRepository {

    private static final RowMapper<Round> ROUND = (row, number) -> new Round(
            row.getLong("id"),
            row.getTimestamp("started_at").toInstant(),
            instant(row.getTimestamp("ended_at")),
            row.getObject("subject", UUID.class),
            row.getLong("seal"),
            row.getLong("chains"),
            row.getLong("entries"));

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> latest() {
        return jdbc.sql("select * from audit_round order by id desc limit 1")
                .query(ROUND)
                .optional();
    }

    Optional<Round> latestEnded() {
        return jdbc.sql("select * from audit_round where ended_at is not null order by id desc limit 1")
                .query(ROUND)
                .optional();
    }

    /** When the latest whole round ended; while none has, when the first began. */
    Optional<Instant> quietSince() {
        return jdbc.sql("select coalesce(max(ended_at), min(started_at)) from audit_round")
                .query((row, number) -> Optional.ofNullable(instant(row.getTimestamp(1))))
                .single();
    }

    /** Only the last rounds are of any use. */
    Round begin(Instant at) {
        jdbc.sql("delete from audit_round where id < (select max(id) from audit_round)")
                .update();
        return jdbc.sql("insert into audit_round (started_at) values (:at) returning *")
                .param("at", Timestamp.from(at))
                .query(ROUND)
                .single();
    }

    void keep(Round round) {
        jdbc.sql("""
                update audit_round set subject = :subject, seal = :seal, chains = :chains, entries = :entries,
                    ended_at = :ended::timestamptz
                where id = :id
                """)
                .param("subject", round.subject())
                .param("seal", round.seal())
                .param("chains", round.chains())
                .param("entries", round.entries())
                .param("ended", round.endedAt() == null ? null : Timestamp.from(round.endedAt()))
                .param("id", round.id())
                .update();
    }

    void keep(List<TrailFlaw> flaws, Instant at) {
        for (var flaw : flaws) {
            jdbc.sql("""
                    insert into audit_flaw (subject, seq, kind, found_at) values (:subject, :seq, :kind, :at)
                    on conflict do nothing
                    """)
                    .param("subject", flaw.subject())
                    .param("seq", flaw.seq())
                    .param("kind", flaw.kind().name())
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    long countFlaws() {
        return jdbc.sql("select count(*) from audit_flaw").query(Long.class).single();
    }

    List<FoundFlaw> flaws(int most) {
        return jdbc.sql("select * from audit_flaw order by found_at desc, subject, seq, kind limit :most")
                .param("most", most)
                .query((row, number) -> new FoundFlaw(
                        new TrailFlaw(
                                row.getObject("subject", UUID.class),
                                row.getLong("seq"),
                                FlawKind.valueOf(row.getString("kind"))),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
