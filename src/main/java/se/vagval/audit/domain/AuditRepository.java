package se.vagval.audit.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail's rows: appended, read, never changed (a trigger sees to that). */
@Repository
class AuditRepository {

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

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two acts on one subject at the same moment wait for each other until the first has ended. */
    void lock(UUID subject) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", subject.getMostSignificantBits() ^ subject.getLeastSignificantBits())
                .query((found, number) -> true)
                .list();
    }

    /** Where a subject's chain ends, and whether saves that are still gathered come before whatever is appended. */
    record End(long seq, String hash, boolean gathering) {}

    End endOf(UUID subject) {
        return jdbc.sql("""
                select coalesce(last.seq, 0) as seq, coalesce(last.hash, repeat('0', 64)) as hash,
                       exists(select from audit_gathered where subject = asked.subject) as gathering
                from (values (cast(:subject as uuid))) asked (subject) left join lateral
                    (select seq, hash from audit_entry where subject = asked.subject order by seq desc limit 1) last on true
                """)
                .param("subject", subject)
                .query((found, number) ->
                        new End(found.getLong("seq"), found.getString("hash"), found.getBoolean("gathering")))
                .single();
    }

    /** What is still being gathered is newer than the whole chain. */
    List<AuditRow> latestOf(UUID subject, int limit) {
        return jdbc.sql("""
                select * from (
                    (select g.subject, coalesce((select max(seq) from audit_entry where subject = :subject), 0)
                         + row_number() over (order by g.last_at) as seq,
                         g.act, g.actor, g.last_at as at, g.content, '' as prev_hash, '' as hash
                     from audit_gathered g where g.subject = :subject)
                    union all
                    (select subject, seq, act, actor, at, content, prev_hash, hash
                     from audit_entry where subject = :subject order by seq desc limit :limit)) latest
                order by seq desc limit :limit
                """)
                .param("subject", subject)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    List<AuditRow> olderOf(UUID subject, long sequence, int limit) {
        return jdbc.sql("""
                select * from audit_entry where subject = :subject and seq < :sequence order by seq desc limit :limit
                """)
                .param("subject", subject)
                .param("sequence", sequence)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    List<AuditRow> olderOf(UUID subject, Collection<String> acts, long sequence, int limit) {
        return jdbc.sql("""
                select * from audit_entry where subject = :subject and seq < :sequence and act in (:acts)
                order by seq desc limit :limit
                """)
                .param("subject", subject)
                .param("sequence", sequence)
                .param("acts", acts)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    List<AuditRow> all(Instant before, UUID subject, long sequence, int limit) {
        return jdbc.sql("""
                select * from audit_entry where (at, subject, seq) < (:at, :subject, :sequence)
                order by at desc, subject desc, seq desc limit :limit
                """)
                .param("at", Timestamp.from(before))
                .param("subject", subject)
                .param("sequence", sequence)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** The first save of its kind, or one more. */
    void gather(GatheredRow row) {
        jdbc.sql("""
                insert into audit_gathered (subject, actor, act, part, content, saves, first_at, last_at)
                values (:subject, :actor, :act, :part, :content, 1, :at, :at)
                on conflict (subject, actor, act, part) do update
                set content = excluded.content, saves = audit_gathered.saves + 1, last_at = excluded.last_at
                """)
                .param("subject", row.subject())
                .param("actor", row.actor())
                .param("act", row.act())
                .param("part", row.part())
                .param("content", row.content())
                .param("at", Timestamp.from(row.lastAt()))
                .update();
    }

    boolean hasGatheredBefore(UUID subject, Instant time) {
        return jdbc.sql("select exists (select from audit_gathered where subject = :subject and first_at <= :time)")
                .param("subject", subject)
                .param("time", Timestamp.from(time))
                .query(Boolean.class)
                .single();
    }

    List<UUID> gatheredBefore(Instant time) {
        return jdbc.sql("select distinct subject from audit_gathered where first_at <= :time")
                .param("time", Timestamp.from(time))
                .query(UUID.class)
                .list();
    }

    /** Oldest first, and gone from where they were gathered. */
    List<GatheredRow> takeGathered(UUID subject) {
        return jdbc.sql("""
                with taken as (delete from audit_gathered where subject = :subject returning *)
                select * from taken order by last_at, act, part
                """)
                .param("subject", subject)
                .query((found, number) -> new GatheredRow(
                        found.getObject("subject", UUID.class),
                        found.getString("act"),
                        found.getString("part"),
                        found.getString("actor"),
                        found.getString("content"),
                        found.getInt("saves"),
                        found.getTimestamp("first_at").toInstant(),
                        found.getTimestamp("last_at").toInstant()))
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
