package se.vagval.strategy.process.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.strategy.process.domain.SteeringProcess.Content;
import se.vagval.web.NamedRegister;

/** The register of processes. */
@Repository
class ProcessRepository implements NamedRegister.Store<SteeringProcess> {

    private static final String FIELDS = """
            select id, version, name, responsible, document, state, begins, due, plan, changed_by, changed_at
            from steering_process
            """;

    private final JdbcClient jdbc;

    ProcessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not done first, by its day. */
    List<SteeringProcess> all() {
        return jdbc.sql(FIELDS + " order by state = 'DONE', due, lower(name)")
                .query((row, number) -> process(row))
                .list();
    }

    @Override
    public Optional<SteeringProcess> find(UUID id) {
        return jdbc.sql(FIELDS + " where id = :id")
                .param("id", id)
                .query((row, number) -> process(row))
                .optional();
    }

    @Override
    public boolean add(SteeringProcess added) {
        return with(added, jdbc.sql("""
                insert into steering_process (id, version, name, responsible, document, state, begins, due, plan, changed_by,
                    changed_at)
                values (:id, :version, :name, :responsible, :document, :state, :begins, :due, :plan, :by, :at)
                on conflict do nothing
                """)).param("version", added.version()).update() == 1;
    }

    @Override
    public boolean hasAnother(String name, UUID than) {
        return jdbc.sql("select count(*) from steering_process where lower(name) = lower(:name) and id <> :id")
                        .param("name", name)
                        .param("id", than)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean change(SteeringProcess changed, int seen) {
        return with(changed, jdbc.sql("""
                update steering_process set version = version + 1, name = :name, responsible = :responsible,
                    document = :document, state = :state, begins = :begins, due = :due, plan = :plan, changed_by = :by,
                    changed_at = :at
                where id = :id and version = :seen
                """)).param("seen", seen).update() == 1;
    }

    private static StatementSpec with(SteeringProcess process, StatementSpec statement) {
        var content = process.content();
        return statement
                .param("id", process.id())
                .param("name", content.name())
                .param("responsible", content.responsible())
                .param("document", content.document())
                .param("state", content.state().name())
                .param("begins", content.begins())
                .param("due", content.due())
                .param("plan", content.plan())
                .param("by", process.changedBy().value())
                .param("at", process.changedAt().atOffset(ZoneOffset.UTC));
    }

    private static SteeringProcess process(ResultSet row) throws SQLException {
        return new SteeringProcess(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Content(
                        row.getString("name"),
                        row.getString("responsible"),
                        row.getString("document"),
                        ProcessState.valueOf(row.getString("state")),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getString("plan")),
                UserId.of(row.getString("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
