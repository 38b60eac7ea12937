package se.vagval.calibration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** Keeps what is said of criteria; written once. */
@Repository
class FeedbackRepository {

    private final JdbcClient jdbc;

    FeedbackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CriterionFeedback it) {
        jdbc.sql("""
                        insert into criterion_feedback (id, framework_version, criterion, topic, text, given_by, given_at)
                        values (:id, :version, :criterion, :topic, :text, :by, :at)
                        """)
                .param("id", it.id())
                .param("version", it.version())
                .param("criterion", it.criterion())
                .param("topic", it.topic().name())
                .param("text", it.text())
                .param("by", it.by().value())
                .param("at", Timestamp.from(it.at()))
                .update();
    }

    /** Latest first, so many of each criterion: one that much is said of takes no room of the others. */
    List<CriterionFeedback> latestOfEach(int most) {
        return jdbc.sql("""
                        select * from (
                            select f.*, row_number() over (partition by criterion order by given_at desc, id) as place
                            from criterion_feedback f) said
                        where place <= :most order by given_at desc, id
                        """)
                .param("most", most)
                .query(FeedbackRepository::feedback)
                .list();
    }

    List<CriterionFeedback> latestOf(String criterion, int most) {
        return jdbc.sql("""
                        select * from criterion_feedback where criterion = :criterion
                        order by given_at desc, id limit :most
                        """)
                .param("criterion", criterion)
                .param("most", most)
                .query(FeedbackRepository::feedback)
                .list();
    }

    List<CriterionFeedback> of(UserId person, String criterion, int limit) {
        return jdbc.sql("""
                        select * from criterion_feedback where given_by = :person and criterion = :criterion
                        order by given_at desc, id limit :limit
                        """)
                .param("person", person.value())
                .param("criterion", criterion)
                .param("limit", limit)
                .query(FeedbackRepository::feedback)
                .list();
    }

    private static CriterionFeedback feedback(ResultSet row, int number) throws SQLException {
        return new CriterionFeedback(
                row.getObject("id", UUID.class),
                row.getString("framework_version"),
                row.getString("criterion"),
                FeedbackTopic.valueOf(row.getString("topic")),
                row.getString("text"),
                UserId.of(row.getString("given_by")),
                row.getTimestamp("given_at").toInstant());
    }
}
