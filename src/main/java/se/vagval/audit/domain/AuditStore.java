package se.vagval.audit.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's rows: appended, read, never changed (a trigger sees to that). */
@Repository
class AuditStore {

    private static final RowMapper<AuditRow> ROW = (found, number) -> new AuditRow(
            found.getObject("subject", UUID.class),
            found.getLong("seq"),
            found.getString("act"),
            found.getString("actor"),
            found.getTimestamp("at").toInstant(),
            found.getString("content"),
            found.getString("prev_hash"),
            found.getString("hash"));

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two acts on one subject at the same moment wait for each other until the first has ended. */
    void lock(UUID subject) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", subject.getMostSignificantBits() ^ subject.getLeastSignificantBits())
                .query((found, number) -> true)
                .list();
    }

    Optional<AuditRow> last(UUID subject) {
        return jdbc.sql("select * from audit_entry where subject = :subject order by seq desc limit 1")
                .param("subject", subject)
                .query(ROW)
                .optional();
    }

    List<AuditRow> latestOf(UUID subject, int limit) {
        return jdbc.sql("select * from audit_entry where subject = :subject order by seq desc limit :limit")
                .param("subject", subject)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    void append(AuditRow row) {
        jdbc.sql("""
                insert into audit_entry (subject, seq, act, actor, at, content, prev_hash, hash)
                values (:subject, :seq, :act, :actor, :at, :content, :prev, :hash)
                """)
                .param("subject", row.subject())
                .param("seq", row.seq())
                .param("act", row.act())
                .param("actor", row.actor())
                .param("at", Timestamp.from(row.at()))
                .param("content", row.content())
                .param("prev", row.prevHash())
                .param("hash", row.hash())
                .update();
    }
}
