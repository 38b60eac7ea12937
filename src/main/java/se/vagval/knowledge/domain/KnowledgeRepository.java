package se.vagval.knowledge.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.InsightConditions;
import se.vagval.identity.UserId;
import se.vagval.knowledge.domain.KnowledgeReport.Content;
import se.vagval.knowledge.domain.KnowledgeReport.Withdrawal;

/** The published reports. Who may see which case stands in the statement that lists them. */
@Repository
class KnowledgeRepository {

    private static final String FIELDS = """
            k.id, k.case_file, k.attachment, k.kind, k.title, k.theme, k.year, k.lessons, k.published_by, k.published_at,
                k.withdrawn_by, k.withdrawn_at, k.withdrawn_reason
            """;

    private final JdbcClient jdbc;

    KnowledgeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, after the one given; by the words of the report's own file, too, where the reader may open it. */
    List<KnowledgeReading.Row> list(
            String words, @Nullable Integer year, @Nullable UUID after, InsightConditions insight, int most) {
        var values = new HashMap<String, Object>(insight.values());
        values.put("words", words);
        values.put("year", year);
        values.put("after", after);
        values.put("most", most);
        return jdbc.sql("""
                select %s, %s as readable
                from knowledge_report k join case_file c on c.id = k.case_file
                where k.withdrawn_at is null and %s
                  and (cast(:year as int) is null or k.year = :year)
                  and (:words = '' or k.words @@ websearch_to_tsquery('swedish', :words)
                       or %s and exists (select from attachment_text t where t.attachment = k.attachment
                                  and to_tsvector('swedish', t.words) @@ websearch_to_tsquery('swedish', :words)))
                  and (cast(:after as uuid) is null or (k.published_at, k.id)
                       < (select l.published_at, l.id from knowledge_report l where l.id = :after))
                order by k.published_at desc, k.id desc limit :most
                """.formatted(FIELDS, insight.declared(), insight.open(), insight.declared()))
                .params(values)
                .query((row, number) -> new KnowledgeReading.Row(report(row), row.getBoolean("readable")))
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from knowledge_report where withdrawn_at is null order by year desc")
                .query(Integer.class)
                .list();
    }

    List<KnowledgeReport> of(CaseFileId caseFile) {
        return jdbc.sql("select " + FIELDS
                        + " from knowledge_report k where k.case_file = :case order by k.published_at desc, k.id")
                .param("case", caseFile.value())
                .query((row, number) -> report(row))
                .list();
    }

    Optional<KnowledgeReport> find(CaseFileId caseFile, UUID id) {
        return of(caseFile).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether it was taken in: a file stands there once. */
    boolean add(KnowledgeReport it) {
        return jdbc.sql("""
                insert into knowledge_report (id, case_file, attachment, kind, title, theme, year, lessons, published_by,
                    published_at)
                values (:id, :case, :attachment, :kind, :title, :theme, :year, :lessons, :by, :at)
                on conflict do nothing
                """)
                        .param("id", it.id())
                        .param("case", it.caseFile().value())
                        .param("attachment", it.attachment())
                        .param("kind", it.content().kind().name())
                        .param("title", it.content().title())
                        .param("theme", it.content().theme())
                        .param("year", it.content().year())
                        .param("lessons", it.content().lessons())
                        .param("by", it.publishedBy().value())
                        .param("at", it.publishedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, UserId by, Instant at, String reason) {
        return jdbc.sql("""
                update knowledge_report set withdrawn_by = :by, withdrawn_at = :at, withdrawn_reason = :reason
                where id = :id and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static KnowledgeReport report(ResultSet row) throws SQLException {
        var withdrawn = row.getString("withdrawn_by");
        return new KnowledgeReport(
                row.getObject("id", UUID.class),
                CaseFileId.of(row.getObject("case_file", UUID.class)),
                row.getObject("attachment", UUID.class),
                new Content(
                        ReportKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("theme"),
                        row.getInt("year"),
                        row.getString("lessons")),
                UserId.of(row.getString("published_by")),
                instant(row, "published_at"),
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                UserId.of(withdrawn), instant(row, "withdrawn_at"), row.getString("withdrawn_reason")));
    }

    private static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }
}
