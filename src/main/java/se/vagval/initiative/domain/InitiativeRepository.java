package se.vagval.initiative.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.Initiative.Content;
import se.vagval.initiative.InitiativeKind;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.initiative.domain.InitiativeKeeping.Sought;

/** Keeps the register; finds by the words' stems, in Swedish. */
@Repository
class InitiativeRepository {

    private static final String COLUMNS =
            "id, version, kind, status, theme, towards, owner, owner_number, funder, lesson, municipalities, focus_areas, "
                    + "source, case_file, changed_by, changed_at";

    private final JdbcClient jdbc;

    InitiativeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Initiative> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from initiative where id = :id")
                .param("id", id)
                .query((row, number) -> initiative(row))
                .optional();
    }

    /** {@code after} is the theme and id that the page goes on from. */
    List<Initiative> list(Sought sought, @Nullable String afterTheme, @Nullable UUID afterId, int most) {
        return jdbc.sql("""
                        select %s from initiative
                        where (:words = '' or words @@ websearch_to_tsquery('swedish', :words)
                               or lower(theme || ' ' || owner) like '%%' || lower(:words) || '%%')
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (:focus = '' or :focus = any (focus_areas))
                          and (cast(:theme as text) is null
                               or (lower(theme), id) > (cast(:theme as text), cast(:after as uuid)))
                        order by lower(theme), id limit :most
                        """.formatted(COLUMNS))
                .param("words", sought.words())
                .param("status", name(sought.status()))
                .param("kind", name(sought.kind()))
                .param("focus", sought.focus())
                .param("theme", afterTheme)
                .param("after", afterId)
                .param("most", most)
                .query((row, number) -> initiative(row))
                .list();
    }

    /** @param query as PostgreSQL reads it */
    List<Initiative> like(String query, int most) {
        return jdbc.sql("""
                        select %s from initiative where words @@ cast(:query as tsquery)
                        order by ts_rank(words, cast(:query as tsquery)) desc, id limit :most
                        """.formatted(COLUMNS))
                .param("query", query)
                .param("most", most)
                .query((row, number) -> initiative(row))
                .list();
    }

    List<Initiative> in(String municipality, int most) {
        return jdbc.sql("""
                        select %s from initiative where municipalities @> array[:place]::text[]
                        order by changed_at desc, id limit :most
                        """.formatted(COLUMNS))
                .param("place", municipality)
                .param("most", most)
                .query((row, number) -> initiative(row))
                .list();
    }

    List<Initiative> underFocusAreas() {
        return jdbc.sql("select " + COLUMNS + " from initiative where focus_areas <> '{}' order by lower(theme), id")
                .query((row, number) -> initiative(row))
                .list();
    }

    /** @return whether it was not there: the same theme of the same owner stands once */
    boolean add(Initiative added) {
        return bound("""
                        insert into initiative (id, version, kind, status, theme, towards, owner, owner_number, funder, lesson,
                                                municipalities, focus_areas, source, case_file, changed_by, changed_at)
                        values (:id, 1, :kind, :status, :theme, :towards, :owner, :ownerNumber, :funder, :lesson, :places,
                                :areas, :source, :case, :by, :at)
                        on conflict (once) do nothing
                        """, added).param("case", added.caseFile()).update() == 1;
    }

    /** @return whether nobody has changed it since that version */
    boolean change(Initiative changed, int seen) {
        return bound("""
                        update initiative set version = version + 1, kind = :kind, status = :status, theme = :theme,
                               towards = :towards, owner = :owner, owner_number = :ownerNumber, funder = :funder,
                               lesson = :lesson, municipalities = :places, focus_areas = :areas, source = :source,
                               changed_by = :by, changed_at = :at
                        where id = :id and version = :seen
                        """, changed).param("seen", seen).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, Initiative it) {
        var content = it.content();
        return jdbc.sql(sql)
                .param("id", it.id())
                .param("kind", name(content.kind()))
                .param("status", content.status().name())
                .param("theme", content.theme())
                .param("towards", content.towards())
                .param("owner", content.owner())
                .param("ownerNumber", content.ownerNumber())
                .param("funder", content.funder())
                .param("lesson", content.lesson())
                .param("places", content.municipalities().toArray(String[]::new))
                .param("areas", content.focusAreas().toArray(String[]::new))
                .param("source", content.source())
                .param("by", it.changedBy().value())
                .param("at", it.changedAt().atOffset(ZoneOffset.UTC));
    }

    private static Initiative initiative(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Initiative(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Content(
                        kind == null ? null : InitiativeKind.valueOf(kind),
                        InitiativeStatus.valueOf(row.getString("status")),
                        row.getString("theme"),
                        row.getString("towards"),
                        row.getString("owner"),
                        row.getString("owner_number"),
                        row.getString("funder"),
                        row.getString("lesson"),
                        codes(row.getArray("municipalities")),
                        codes(row.getArray("focus_areas")),
                        row.getString("source")),
                row.getObject("case_file", UUID.class),
                UserId.of(row.getString("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> codes(Array stored) throws SQLException {
        return List.of((String[]) stored.getArray());
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
