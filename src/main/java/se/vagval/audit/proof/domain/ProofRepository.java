package se.vagval.audit.proof.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.audit.proof.domain.Seal.Head;
import se.vagval.audit.proof.domain.TrailFlaw.FlawKind;

/** The seals, and the trail as whoever checks it reads it: by chains, in the order of their names. */
@Repository
class ProofRepository {

    private static final RowMapper<Seal> SEAL = (row, number) -> new Seal(
            row.getLong("no"),
            row.getString("content"),
            row.getString("prev_hash"),
            row.getString("hash"),
            row.getString("signature"));
    private static final RowMapper<Head> HEAD =
            (row, number) -> new Head(row.getObject("subject", UUID.class), row.getLong("seq"), row.getString("hash"));

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    ProofRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody else does the same now, here or in another portal on the same database; until the transaction ends. */
    boolean isAlone(String work) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:work, 0))")
                .param("work", work)
                .query(Boolean.class)
                .single();
    }

    /** Chains that have grown, the longest waiting first; an act that has not come to its end keeps its own. */
    List<UUID> takeGrown(int most) {
        return jdbc.sql("""
                delete from audit_unsealed where subject in
                    (select subject from audit_unsealed order by grown limit :most for update skip locked)
                returning subject
                """).param("most", most).query(UUID.class).list();
    }

    /** Where those chains end that have not been sealed there before. */
    List<Head> heads(List<UUID> subjects) {
        return jdbc.sql("""
                select t.subject, e.seq, e.hash from unnest(:subjects::uuid[]) t (subject)
                cross join lateral (select seq, hash from audit_entry e where e.subject = t.subject
                                    order by seq desc limit 1) e
                where not exists (select from audit_seal_head h where h.subject = t.subject and h.seq = e.seq)
                """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(HEAD)
                .list();
    }

    Optional<Seal> lastSeal() {
        return jdbc.sql("select * from audit_seal order by no desc limit 1")
                .query(SEAL)
                .optional();
    }

    List<Seal> sealsFrom(long no, int most) {
        return jdbc.sql("select * from audit_seal where no >= :no order by no limit :most")
                .param("no", no)
                .param("most", most)
                .query(SEAL)
                .list();
    }

    /** What each of the seals sealed, by its number; the seals follow upon one another. */
    Map<Long, List<Head>> headsOf(List<Seal> seals) {
        if (seals.isEmpty()) {
            return Map.of();
        }
        var heads = new HashMap<Long, List<Head>>();
        jdbc.sql("select * from audit_seal_head where seal between :first and :last")
                .withFetchSize(FETCHED)
                .param("first", seals.getFirst().no())
                .param("last", seals.getLast().no())
                .query(row -> {
                    heads.computeIfAbsent(row.getLong("seal"), it -> new ArrayList<>())
                            .add(HEAD.mapRow(row, row.getRow()));
                });
        return heads;
    }

    void keep(Seal seal, List<Head> heads) {
        jdbc.sql("""
                insert into audit_seal (no, content, prev_hash, hash, signature)
                values (:no, :content, :prev, :hash, :signature)
                """)
                .param("no", seal.no())
                .param("content", seal.content())
                .param("prev", seal.previous())
                .param("hash", seal.hash())
                .param("signature", seal.signature())
                .update();
        jdbc.sql("""
                insert into audit_seal_head (subject, seq, hash, seal)
                select h.subject, h.seq, h.hash, :no
                from unnest(:subjects::uuid[], :places::bigint[], :hashes::text[]) h (subject, seq, hash)
                """)
                .param("no", seal.no())
                .param("subjects", heads.stream().map(Head::subject).toArray(UUID[]::new))
                .param("places", heads.stream().map(Head::seq).toArray(Long[]::new))
                .param("hashes", heads.stream().map(Head::hash).toArray(String[]::new))
                .update();
    }

    /** The next chains beyond one; also those of which nothing but the seal is left. */
    List<UUID> chainsBeyond(UUID subject, int most) {
        return jdbc.sql("""
                (select distinct subject from audit_entry where subject > :subject order by subject limit :most)
                union
                (select distinct subject from audit_seal_head where subject > :subject order by subject limit :most)
                order by subject limit :most
                """)
                .param("subject", subject)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** So many of them at a time in memory, however long the chains are. */
    void links(UUID beyond, UUID to, Consumer<TrailLink> reader) {
        jdbc.sql("select * from audit_entry where subject > :beyond and subject <= :to order by subject, seq")
                .withFetchSize(FETCHED)
                .param("beyond", beyond)
                .param("to", to)
                .query(row -> {
                    reader.accept(new TrailLink(
                            row.getObject("subject", UUID.class),
                            row.getLong("seq"),
                            row.getString("act"),
                            row.getString("actor"),
                            row.getTimestamp("at").toInstant(),
                            row.getString("content"),
                            row.getString("prev_hash"),
                            row.getString("hash")));
                });
    }

    /** Sealed links that are gone, or are not what was sealed. */
    List<TrailFlaw> cut(UUID beyond, UUID to) {
        return jdbc.sql("""
                select h.subject, h.seq from audit_seal_head h
                left join audit_entry e on e.subject = h.subject and e.seq = h.seq
                where h.subject > :beyond and h.subject <= :to and e.hash is distinct from h.hash
                """)
                .param("beyond", beyond)
                .param("to", to)
                .query((row, number) ->
                        new TrailFlaw(row.getObject("subject", UUID.class), row.getLong("seq"), FlawKind.CUT))
                .list();
    }
}
