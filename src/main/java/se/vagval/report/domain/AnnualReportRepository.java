package se.vagval.report.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** The reports, their answers and what those are bound to. */
@Repository
class AnnualReportRepository {

    private static final String REPORT = "select year, template, approved_by, approved_at, sha256 from annual_report ";

    private final JdbcClient jdbc;

    AnnualReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AnnualReport> all() {
        return jdbc.sql(REPORT + "order by year desc")
                .query((found, row) -> report(found))
                .list();
    }

    Optional<AnnualReport> of(int year) {
        return jdbc.sql(REPORT + "where year = :year")
                .param("year", year)
                .query((found, row) -> report(found))
                .optional();
    }

    /** Writers of one report are let in one at a time. */
    Optional<AnnualReport> held(int year) {
        return jdbc.sql(REPORT + "where year = :year for update")
                .param("year", year)
                .query((found, row) -> report(found))
                .optional();
    }

    boolean begin(int year, String template, UserId by, Instant at) {
        return jdbc.sql("""
                insert into annual_report (year, template, begun_by, begun_at) values (:year, :template, :by, :at)
                on conflict do nothing
                """)
                        .param("year", year)
                        .param("template", template)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void approve(int year, String content, String sha256, UserId by, Instant at) {
        jdbc.sql("""
                update annual_report set approved_by = :by, approved_at = :at, content = :content, sha256 = :sha256
                where year = :year
                """)
                .param("year", year)
                .param("content", content)
                .param("sha256", sha256)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<String, Answer> answers(int year) {
        var answers = new HashMap<String, Answer>();
        jdbc.sql(
                        "select question, version, text, choice, status, saved_by, saved_at from report_answer where year = :year")
                .param("year", year)
                .query(found -> {
                    var answer = answer(found);
                    answers.put(answer.question(), answer);
                });
        return answers;
    }

    void save(int year, Answer answer, UserId by, Instant at) {
        jdbc.sql("""
                insert into report_answer (year, question, version, text, choice, status, saved_by, saved_at)
                values (:year, :question, 1, :text, :choice, :status, :by, :at)
                on conflict (year, question) do update set version = report_answer.version + 1, text = excluded.text,
                    choice = excluded.choice, status = excluded.status, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                """)
                .param("year", year)
                .param("question", answer.question())
                .param("text", answer.text())
                .param(
                        "choice",
                        answer.choice() == null ? null : answer.choice().name())
                .param("status", answer.status().name())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("insert into report_writer (year, person) values (:year, :by) on conflict do nothing")
                .param("year", year)
                .param("by", by.value())
                .update();
    }

    boolean hasWritten(int year, UserId person) {
        return jdbc.sql("select exists (select from report_writer where year = :year and person = :person)")
                .param("year", year)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    List<Binding> bindings(int year) {
        return jdbc.sql("""
                select id, question, source, phrase from report_binding where year = :year order by inserted_at, id
                """)
                .param("year", year)
                .query((found, row) -> new Binding(
                        found.getObject("id", UUID.class),
                        found.getString("question"),
                        found.getString("source"),
                        found.getString("phrase")))
                .list();
    }

    /** The same query is bound once in an answer; asked again, its phrase is the latest. */
    void bind(int year, Binding binding, UserId by, Instant at) {
        unbind(year, binding.question(), binding.source());
        jdbc.sql("""
                insert into report_binding (id, year, question, source, phrase, inserted_by, inserted_at)
                values (:id, :year, :question, :source, :phrase, :by, :at)
                """)
                .param("id", binding.id())
                .param("year", year)
                .param("question", binding.question())
                .param("source", binding.source())
                .param("phrase", binding.phrase())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void unbind(int year, String question, String source) {
        jdbc.sql("delete from report_binding where year = :year and question = :question and source = :source")
                .param("year", year)
                .param("question", question)
                .param("source", source)
                .update();
    }

    private static AnnualReport report(ResultSet found) throws SQLException {
        var at = found.getTimestamp("approved_at");
        return new AnnualReport(
                found.getInt("year"),
                found.getString("template"),
                found.getString("approved_by"),
                at == null ? null : at.toInstant(),
                found.getString("sha256"));
    }

    private static Answer answer(ResultSet found) throws SQLException {
        var choice = found.getString("choice");
        return new Answer(
                found.getString("question"),
                found.getLong("version"),
                found.getString("text"),
                choice == null ? null : AnswerChoice.valueOf(choice),
                AnswerStatus.valueOf(found.getString("status")),
                found.getString("saved_by"),
                found.getTimestamp("saved_at").toInstant());
    }
}
