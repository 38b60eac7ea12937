package se.vagval.strategy.forum.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.strategy.forum.domain.Forum.Content;
import se.vagval.web.NamedRegister;

/** The register of forums. */
@Repository
class ForumRepository implements NamedRegister.Store<Forum> {

    private static final String FIELDS = """
            select id, version, name, kind, purpose, members, rhythm, responsible, sami, link, source, verified, changed_by,
                changed_at
            from forum
            """;

    private final JdbcClient jdbc;

    ForumRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Forum> all() {
        return jdbc.sql(FIELDS + " order by lower(name)")
                .query((row, number) -> forum(row))
                .list();
    }

    @Override
    public Optional<Forum> find(UUID id) {
        return jdbc.sql(FIELDS + " where id = :id")
                .param("id", id)
                .query((row, number) -> forum(row))
                .optional();
    }

    @Override
    public boolean add(Forum added) {
        return with(added, jdbc.sql("""
                insert into forum (id, version, name, kind, purpose, members, rhythm, responsible, sami, link, source, verified,
                    changed_by, changed_at)
                values (:id, 1, :name, :kind, :purpose, :members, :rhythm, :responsible, :sami, :link, :source, :verified,
                    :by, :at)
                on conflict do nothing
                """)).update() == 1;
    }

    @Override
    public boolean hasAnother(String name, UUID than) {
        return jdbc.sql("select count(*) from forum where lower(name) = lower(:name) and id <> :id")
                        .param("name", name)
                        .param("id", than)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean change(Forum changed, int seen) {
        return with(changed, jdbc.sql("""
                update forum set version = version + 1, name = :name, kind = :kind, purpose = :purpose, members = :members,
                    rhythm = :rhythm, responsible = :responsible, sami = :sami, link = :link, source = :source,
                    verified = :verified, changed_by = :by, changed_at = :at
                where id = :id and version = :seen
                """)).param("seen", seen).update() == 1;
    }

    private static StatementSpec with(Forum forum, StatementSpec statement) {
        var content = forum.content();
        return statement
                .param("id", forum.id())
                .param("name", content.name())
                .param("kind", content.kind().name())
                .param("purpose", content.purpose())
                .param("members", content.members())
                .param("rhythm", content.rhythm())
                .param("responsible", content.responsible())
                .param("sami", content.sami())
                .param("link", content.link())
                .param("source", content.source())
                .param("verified", content.verified())
                .param("by", forum.changedBy().value())
                .param("at", forum.changedAt().atOffset(ZoneOffset.UTC));
    }

    private static Forum forum(ResultSet row) throws SQLException {
        return new Forum(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Content(
                        row.getString("name"),
                        ForumKind.valueOf(row.getString("kind")),
                        row.getString("purpose"),
                        row.getString("members"),
                        row.getString("rhythm"),
                        row.getString("responsible"),
                        row.getBoolean("sami"),
                        row.getString("link"),
                        row.getString("source"),
                        row.getBoolean("verified")),
                UserId.of(row.getString("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
