package se.vagval.stewardship.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.database.StoredJson;
import se.vagval.identity.UserId;
import se.vagval.stewardship.domain.Rereading.Part;
import se.vagval.stewardship.domain.Rereading.State;
import se.vagval.strategy.FrozenFramework;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rereadings. Each step of a part is one statement that holds only while nobody else has taken it. */
@Repository
class RereadingRepository {

    private static final JsonMapper JSON = StoredJson.columns();

    /** A whole framework is heavy to ask how it stands. */
    private static final String ALL_BUT_CONTENT = "id, draft, draft_number, base, state, begun_by, begun_at, ended_at";

    private final JdbcClient jdbc;

    RereadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether none was going on; one at a time in the whole portal */
    boolean begin(Rereading begun, FrozenFramework frozen) {
        try {
            insert(begun, frozen);
        } catch (DuplicateKeyException running) {
            return false;
        }
        begun.parts().forEach(it -> insert(begun.id(), it));
        return true;
    }

    private void insert(Rereading begun, FrozenFramework frozen) {
        jdbc.sql("""
                        insert into rereading (id, draft, draft_number, base, content, state, begun_by, begun_at)
                        values (:id, :draft, :number, :base, :content, 'RUNNING', :by, :at)
                        """)
                .param("id", begun.id())
                .param("draft", begun.draft())
                .param("number", begun.draftNumber())
                .param("base", begun.base())
                .param("content", frozen.content())
                .param("by", begun.begunBy().value())
                .param("at", Timestamp.from(begun.begunAt()))
                .update();
    }

    private void insert(UUID rereading, Part part) {
        jdbc.sql("""
                        insert into rereading_part (rereading, part, last_case, total, done, changes)
                        values (:id, :part, :last, :total, 0, cast(:changes as jsonb))
                        """)
                .param("id", rereading)
                .param("part", part.number())
                .param("last", part.last())
                .param("total", part.total())
                .param("changes", JSON.writeValueAsString(part.changes()))
                .update();
    }

    Optional<Rereading> find(UUID id) {
        return jdbc.sql("select " + ALL_BUT_CONTENT + " from rereading where id = :id")
                .param("id", id)
                .query((row, number) -> rereading(row))
                .optional();
    }

    /** The last that was begun for the draft. */
    Optional<Rereading> latestOf(String draft) {
        return jdbc.sql("select " + ALL_BUT_CONTENT
                        + " from rereading where draft = :draft order by begun_at desc, id limit 1")
                .param("draft", draft)
                .query((row, number) -> rereading(row))
                .optional();
    }

    FrozenFramework frozen(UUID id) {
        return jdbc.sql("select content, draft_number from rereading where id = :id")
                .param("id", id)
                .query((row, number) -> new FrozenFramework(row.getString("content"), row.getLong("draft_number")))
                .single();
    }

    /** @return whether the part stood where it was thought to, and the rereading goes on */
    boolean advance(UUID id, Part from, Part to) {
        return jdbc.sql("""
                        update rereading_part p set last_case = :last, done = :done, changes = cast(:changes as jsonb)
                        from rereading r
                        where r.id = p.rereading and r.state = 'RUNNING'
                          and p.rereading = :id and p.part = :part and p.last_case = :before
                        """)
                        .param("id", id)
                        .param("part", to.number())
                        .param("before", from.last())
                        .param("last", to.last())
                        .param("done", to.done())
                        .param("changes", JSON.writeValueAsString(to.changes()))
                        .update()
                == 1;
    }

    /** The part has read all; with the last of them the whole is done. */
    void finish(UUID id, int part, Instant now) {
        jdbc.sql("update rereading_part set ended = true where rereading = :id and part = :part")
                .param("id", id)
                .param("part", part)
                .update();
        jdbc.sql("""
                        update rereading set state = 'DONE', ended_at = :now
                        where id = :id and state = 'RUNNING'
                          and not exists (select from rereading_part where rereading = :id and not ended)
                        """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** @return whether it was going on */
    boolean end(UUID id, State state, Instant now) {
        return jdbc.sql("update rereading set state = :state, ended_at = :now where id = :id and state = 'RUNNING'")
                        .param("id", id)
                        .param("state", state.name())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private List<Part> parts(UUID id) {
        return jdbc.sql("""
                        select part, last_case, total, done, changes::text as changes from rereading_part
                        where rereading = :id order by part
                        """)
                .param("id", id)
                .query((row, number) -> new Part(
                        row.getInt("part"),
                        row.getObject("last_case", UUID.class),
                        row.getInt("total"),
                        row.getInt("done"),
                        JSON.readValue(row.getString("changes"), LevelChanges.class)))
                .list();
    }

    private Rereading rereading(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ended = row.getTimestamp("ended_at");
        return new Rereading(
                id,
                row.getString("draft"),
                row.getLong("draft_number"),
                row.getString("base"),
                State.valueOf(row.getString("state")),
                UserId.of(row.getString("begun_by")),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                parts(id));
    }
}
