package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.PostedLetters.Obstacle;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.QuarterLetter.LetterState;

/** Who is to have the quarters, and what has been sent to them. */
@Repository
class ReceiverRepository {

    private static final String LETTERS = """
            select l.*, e.year, e.quarter, e.number from quarter_letter l join quarter_edition e on e.id = l.edition
            """;

    private final JdbcClient jdbc;

    ReceiverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<QuarterReceiver> receivers() {
        return jdbc.sql("select * from quarter_receiver where removed_at is null order by lower(name), id")
                .query((found, row) -> receiver(found))
                .list();
    }

    /** Whether nobody on the list has the address already. */
    boolean add(QuarterReceiver it, UserId by, Instant now) {
        return jdbc.sql("""
                        insert into quarter_receiver (id, name, address, added_by, added_at)
                        values (:id, :name, :address, :by, :now) on conflict do nothing
                        """)
                        .param("id", it.id())
                        .param("name", it.name())
                        .param("address", it.address())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Who it was, when it was on the list. */
    Optional<QuarterReceiver> remove(UUID id, UserId by, Instant now) {
        return jdbc.sql("""
                        update quarter_receiver set removed_by = :by, removed_at = :now
                        where id = :id and removed_at is null returning *
                        """)
                .param("id", id)
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .query((found, row) -> receiver(found))
                .optional();
    }

    /**
     * The letter that is to go now: a new one, or one that stayed for certain; none when the address has had the edition, soon
     * will, or may have had it.
     */
    Optional<UUID> toSend(UUID edition, QuarterReceiver to, UserId by, Instant now) {
        return jdbc.sql("""
                        insert into quarter_letter (id, edition, name, address, state, sent_by, changed_at)
                        values (:id, :edition, :name, :address, 'WAITING', :by, :now)
                        on conflict (edition, mailbox) do update
                            set state = 'WAITING', obstacle = null, sent_by = excluded.sent_by, changed_at = excluded.changed_at
                            where quarter_letter.state = 'STAYED' and quarter_letter.obstacle <> 'UNCERTAIN'
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("edition", edition)
                .param("name", to.name())
                .param("address", to.address())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Whether it may have reached its receiver, and now waits to go all the same. */
    boolean sendUncertain(UUID letter, UserId by, Instant now) {
        return jdbc.sql("""
                        update quarter_letter set state = 'WAITING', obstacle = null, sent_by = :by, changed_at = :now
                        where id = :id and state = 'STAYED' and obstacle = 'UNCERTAIN'
                        """)
                        .param("id", letter)
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<QuarterLetter> letter(UUID id) {
        return jdbc.sql(LETTERS + " where l.id = :id")
                .param("id", id)
                .query((found, row) -> letter(found))
                .optional();
    }

    /** Latest edition first. */
    List<QuarterLetter> letters(int most) {
        return jdbc.sql(LETTERS + " order by e.published_at desc, lower(l.name), l.id limit :most")
                .param("most", most)
                .query((found, row) -> letter(found))
                .list();
    }

    /** Quarters whose latest edition would go to somebody, {@link #toSend}; latest first. */
    List<QuarterId> lacking(int most) {
        return jdbc.sql("""
                        select e.year, e.quarter from quarter_edition e
                        where not exists (select 1 from quarter_edition later
                                          where later.year = e.year and later.quarter = e.quarter and later.number > e.number)
                          and exists (select 1 from quarter_receiver r
                                      where r.removed_at is null
                                        and not exists (select 1 from quarter_letter l
                                                        where l.edition = e.id and l.mailbox = r.mailbox
                                                          and (l.state <> 'STAYED' or l.obstacle = 'UNCERTAIN')))
                        order by e.year desc, e.quarter desc limit :most
                        """)
                .param("most", most)
                .query((found, row) -> new QuarterId(found.getInt("year"), found.getInt("quarter")))
                .list();
    }

    /** Whether it is the sender's own from now on: not when the address left the list, or a later edition came. */
    boolean take(UUID letter, Instant now) {
        return jdbc.sql("""
                        update quarter_letter l set state = 'SENDING', obstacle = null, changed_at = :now
                        from quarter_edition e
                        where l.id = :id and l.state = 'WAITING' and e.id = l.edition
                          and exists (select 1 from quarter_receiver r
                                      where r.removed_at is null and r.mailbox = l.mailbox)
                          and not exists (select 1 from quarter_edition later
                                          where later.year = e.year and later.quarter = e.quarter and later.number > e.number)
                        """)
                        .param("id", letter)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** What still waits, and is not to go any more, stays. */
    void keep(UUID letter, Instant now) {
        jdbc.sql("""
                        update quarter_letter set state = 'STAYED', obstacle = 'OVERTAKEN', changed_at = :now
                        where id = :id and state = 'WAITING'
                        """).param("id", letter).param("now", Timestamp.from(now)).update();
    }

    void move(UUID letter, LetterState state, @Nullable Obstacle obstacle, Instant now) {
        jdbc.sql("update quarter_letter set state = :state, obstacle = :obstacle, changed_at = :now where id = :id")
                .param("id", letter)
                .param("state", state.name())
                .param("obstacle", obstacle == null ? null : obstacle.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static QuarterReceiver receiver(ResultSet found) throws SQLException {
        return new QuarterReceiver(
                found.getObject("id", UUID.class), found.getString("name"), found.getString("address"));
    }

    private static QuarterLetter letter(ResultSet found) throws SQLException {
        var obstacle = found.getString("obstacle");
        return new QuarterLetter(
                found.getObject("id", UUID.class),
                found.getObject("edition", UUID.class),
                new QuarterId(found.getInt("year"), found.getInt("quarter")),
                found.getInt("number"),
                found.getString("name"),
                found.getString("address"),
                LetterState.valueOf(found.getString("state")),
                obstacle == null ? null : Obstacle.valueOf(obstacle));
    }
}
