package se.vagval.calibration.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** Keeps the answers of each person and quarter; a further answer takes the place of the one before. */
@Repository
class SurveyRepository {

    private final JdbcClient jdbc;

    SurveyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many gave an answer to a statement. */
    record Count(SurveyStatement statement, SurveyAnswer answer, int people) {}

    /** Two windows of one person answer one after the other. */
    void hold(UserId person) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('model survey ' || :person, 0))")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    Map<SurveyStatement, SurveyAnswer> answersOf(UserId person, SurveyQuarter quarter) {
        var answers = new EnumMap<SurveyStatement, SurveyAnswer>(SurveyStatement.class);
        jdbc.sql("select statement, answer from model_survey_answer where person = :person and quarter = :quarter")
                .param("person", person.value())
                .param("quarter", quarter.name())
                .query(row -> {
                    answers.put(
                            SurveyStatement.valueOf(row.getString("statement")),
                            SurveyAnswer.valueOf(row.getString("answer")));
                });
        return answers;
    }

    String commentOf(UserId person, SurveyQuarter quarter) {
        return jdbc.sql("select comment from model_survey where person = :person and quarter = :quarter")
                .param("person", person.value())
                .param("quarter", quarter.name())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void keep(
            UserId person,
            SurveyQuarter quarter,
            Map<SurveyStatement, SurveyAnswer> answers,
            String comment,
            Instant now) {
        jdbc.sql("""
                        insert into model_survey (person, quarter, comment, answered_at)
                        values (:person, :quarter, :comment, :at)
                        on conflict (person, quarter)
                            do update set comment = excluded.comment, answered_at = excluded.answered_at
                        """)
                .param("person", person.value())
                .param("quarter", quarter.name())
                .param("comment", comment)
                .param("at", Timestamp.from(now))
                .update();
        jdbc.sql("delete from model_survey_answer where person = :person and quarter = :quarter")
                .param("person", person.value())
                .param("quarter", quarter.name())
                .update();
        jdbc.sql("""
                        insert into model_survey_answer (person, quarter, statement, answer)
                        select :person, :quarter, * from unnest(:statements::varchar[], :answers::varchar[])
                        """)
                .param("person", person.value())
                .param("quarter", quarter.name())
                .param("statements", answers.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("answers", answers.values().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    int peopleIn(SurveyQuarter quarter) {
        return jdbc.sql("select count(*) from model_survey where quarter = :quarter")
                .param("quarter", quarter.name())
                .query(Integer.class)
                .single();
    }

    List<Count> countsIn(SurveyQuarter quarter) {
        return jdbc.sql("""
                        select statement, answer, count(*) as people from model_survey_answer
                        where quarter = :quarter group by statement, answer
                        """)
                .param("quarter", quarter.name())
                .query((row, number) -> new Count(
                        SurveyStatement.valueOf(row.getString("statement")),
                        SurveyAnswer.valueOf(row.getString("answer")),
                        row.getInt("people")))
                .list();
    }

    /** In an order that says nothing of who wrote them. */
    List<String> commentsIn(SurveyQuarter quarter) {
        return jdbc.sql("""
                        select comment from model_survey where quarter = :quarter and comment <> '' order by md5(comment)
                        """)
                .param("quarter", quarter.name())
                .query(String.class)
                .list();
    }
}
