package se.vagval.calibration.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** Keeps the conversations; nothing in them is changed afterwards. */
@Repository
class LevelRemarkRepository {

    private final JdbcClient jdbc;

    LevelRemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LevelRemark remark) {
        jdbc.sql("""
                        insert into level_remark (id, second_grade, author, text, written_at)
                        values (:id, :grade, :author, :text, :at)
                        """)
                .param("id", remark.id())
                .param("grade", remark.grade())
                .param("author", remark.author().value())
                .param("text", remark.text())
                .param("at", Timestamp.from(remark.writtenAt()))
                .update();
    }

    /** All of one second assessment, oldest first. */
    List<LevelRemark> of(UUID second) {
        return jdbc.sql("""
                        select r.* from level_remark r join second_grade g on g.id = r.second_grade
                        where g.second_assessment = :second order by r.written_at, r.id
                        """)
                .param("second", second)
                .query((row, number) -> new LevelRemark(
                        row.getObject("id", UUID.class),
                        row.getObject("second_grade", UUID.class),
                        UserId.of(row.getString("author")),
                        row.getString("text"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
