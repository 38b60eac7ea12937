package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;

/** What people have written about the municipalities' figures, and what they do about them. */
@Repository
class NoteRepository {

    private static final String ACTION =
            "select id, version, place, text, responsible, due, done_on from place_action ";

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuarterNote> notes(QuarterId quarter) {
        return jdbc.sql("""
                select id, place, factor, text from quarter_note where year = :year and quarter = :quarter
                order by place, saved_at
                """)
                .param("year", quarter.year())
                .param("quarter", quarter.quarter())
                .query((found, row) -> new QuarterNote(
                        found.getObject("id", UUID.class),
                        found.getString("place"),
                        NoteFactor.valueOf(found.getString("factor")),
                        found.getString("text")))
                .list();
    }

    void addNote(QuarterId quarter, String place, NoteFactor factor, String text, UserId by, Instant at) {
        jdbc.sql("""
                insert into quarter_note (id, year, quarter, place, factor, text, saved_by, saved_at)
                values (gen_random_uuid(), :year, :quarter, :place, :factor, :text, :by, :at)
                """)
                .param("year", quarter.year())
                .param("quarter", quarter.quarter())
                .param("place", place)
                .param("factor", factor.name())
                .param("text", text)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return whether the quarter had it */
    boolean removeNote(QuarterId quarter, UUID id) {
        return jdbc.sql("delete from quarter_note where id = :id and year = :year and quarter = :quarter")
                        .param("id", id)
                        .param("year", quarter.year())
                        .param("quarter", quarter.quarter())
                        .update()
                == 1;
    }

    List<PlaceAction> actions() {
        return jdbc.sql(ACTION + "order by done_on is not null, due, id")
                .query((found, row) -> action(found))
                .list();
    }

    Optional<PlaceAction> action(UUID id) {
        return jdbc.sql(ACTION + "where id = :id for update")
                .param("id", id)
                .query((found, row) -> action(found))
                .optional();
    }

    UUID add(String place, String text, String responsible, LocalDate due, UserId by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into place_action (id, version, place, text, responsible, due, saved_by, saved_at)
                values (:id, 0, :place, :text, :responsible, :due, :by, :at)
                """)
                .param("id", id)
                .param("place", place)
                .param("text", text)
                .param("responsible", responsible)
                .param("due", due)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    void done(UUID id, LocalDate on, UserId by, Instant at) {
        jdbc.sql("""
                update place_action set done_on = :on, version = version + 1, saved_by = :by, saved_at = :at where id = :id
                """)
                .param("id", id)
                .param("on", on)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static PlaceAction action(ResultSet found) throws SQLException {
        return new PlaceAction(
                found.getObject("id", UUID.class),
                found.getLong("version"),
                found.getString("place"),
                found.getString("text"),
                found.getString("responsible"),
                found.getObject("due", LocalDate.class),
                found.getObject("done_on", LocalDate.class));
    }
}
