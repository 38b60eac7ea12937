package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.database.StoredJson;
import se.vagval.identity.UserId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the runs; an exercise is left out for everybody but its owner in the question itself. */
@Repository
class AssuranceRunRepository {

    private static final JsonMapper JSON = StoredJson.columns();
    private static final String COLUMNS =
            "id, version, kind, title, framework_version, owner, content::text as content, started_at, changed_at";

    private final JdbcClient jdbc;

    AssuranceRunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AssuranceRun> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from assurance_run where id = :id")
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    List<AssuranceRun> seenBy(UserId reader, int most) {
        return jdbc.sql("select " + COLUMNS + " from assurance_run where kind <> 'PRACTICE' or owner = :reader "
                        + "order by changed_at desc, id limit :most")
                .param("reader", reader.value())
                .param("most", most)
                .query((row, number) -> run(row))
                .list();
    }

    void add(AssuranceRun run) {
        jdbc.sql("""
                        insert into assurance_run (id, version, kind, title, framework_version, owner, content, started_at, changed_at)
                        values (:id, 1, :kind, :title, :framework, :owner, cast(:content as jsonb), :at, :at)
                        """)
                .param("id", run.id())
                .param("kind", run.kind().name())
                .param("title", run.title())
                .param("framework", run.frameworkVersion())
                .param("owner", run.owner().value())
                .param("content", JSON.writeValueAsString(run.content()))
                .param("at", run.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether nobody has changed it since that version */
    boolean change(AssuranceRun run, int seen) {
        return jdbc.sql("""
                        update assurance_run set version = version + 1, content = cast(:content as jsonb), changed_at = :at
                        where id = :id and version = :seen
                        """)
                        .param("id", run.id())
                        .param("seen", seen)
                        .param("content", JSON.writeValueAsString(run.content()))
                        .param("at", run.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static AssuranceRun run(ResultSet row) throws SQLException {
        return new AssuranceRun(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                RunKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("framework_version"),
                UserId.of(row.getString("owner")),
                JSON.readValue(row.getString("content"), RunContent.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
