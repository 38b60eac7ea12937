package se.vagval.strategy.draft.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.strategy.domain.FrameworkText;
import tools.jackson.databind.node.ObjectNode;

/** Where drafts are kept, each as one document. */
@Repository
class DraftRepository {

    private static final String ALL = "select * from framework_draft ";

    private final JdbcClient database;
    private final Clock clock;

    DraftRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<FrameworkDraft> open() {
        return database.sql(ALL + "where status = 'OPEN' order by begun_at, id")
                .query(DraftRepository::draft)
                .list();
    }

    Optional<FrameworkDraft> find(String id) {
        return database.sql(ALL + "where id = :id")
                .param("id", id)
                .query(DraftRepository::draft)
                .optional();
    }

    /** Nobody else changes it before this transaction ends. */
    Optional<FrameworkDraft> hold(String id) {
        return database.sql(ALL + "where id = :id for update")
                .param("id", id)
                .query(DraftRepository::draft)
                .optional();
    }

    /** Publishing is one at a time in the whole portal: what a draft was copied from must still be the newest. */
    void holdPublishing() {
        database.sql("select pg_advisory_xact_lock(hashtext('framework_publication'))")
                .query()
                .listOfRows();
    }

    /** False when there is one of that id already. */
    boolean begin(String id, String base, ObjectNode content, UserId person) {
        var now = Timestamp.from(clock.instant());
        return database.sql("""
                        insert into framework_draft
                            (id, base, status, content, number, begun_by, begun_at, saved_by, saved_at)
                        values (:id, :base, 'OPEN', :content, 1, :person, :now, :person, :now)
                        on conflict (id) do update set base = excluded.base, status = 'OPEN', content = excluded.content,
                            number = framework_draft.number + 1, begun_by = excluded.begun_by,
                            begun_at = excluded.begun_at, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where framework_draft.status = 'DISCARDED'
                        """)
                        .param("id", id)
                        .param("base", base)
                        .param("content", FrameworkText.canonical(content))
                        .param("person", person.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    void save(FrameworkDraft draft, ObjectNode content, DraftStatus status, UserId person) {
        database.sql("""
                        update framework_draft set content = :content, status = :status, number = number + 1,
                            saved_by = :person, saved_at = :now
                        where id = :id
                        """)
                .param("id", draft.id())
                .param("content", FrameworkText.canonical(content))
                .param("status", status.name())
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static FrameworkDraft draft(ResultSet row, int at) throws SQLException {
        return new FrameworkDraft(
                row.getString("id"),
                row.getString("base"),
                DraftStatus.valueOf(row.getString("status")),
                FrameworkText.document(row.getString("content")),
                row.getLong("number"),
                UserId.of(row.getString("begun_by")),
                row.getTimestamp("begun_at").toInstant(),
                UserId.of(row.getString("saved_by")),
                row.getTimestamp("saved_at").toInstant());
    }
}
