package se.vagval.casefile.attachment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseEvidence.Kind;

/** The words of the attachments, apart from their bytes; read together with the answers to supplements in one statement. */
@Repository
class AttachmentTextRepository {

    private static final String OF_CASE = """
            select 'SUPPLEMENT' as kind, id, '' as name, '' as media_type, answered_on as day, answered_at as at,
                   answer as words
              from supplement_request where case_file = :caseFile and answer <> ''
             union all
            select 'ATTACHMENT', a.id, a.name, a.media_type, cast(a.filed_at as date), a.filed_at, t.words
              from attachment a left join attachment_text t on t.attachment = a.id where a.case_file = :caseFile
             order by at""";

    private final JdbcClient jdbc;

    AttachmentTextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code words} of a file that has not been read yet are missing. */
    record Row(
            Kind kind,
            UUID id,
            String name,
            String mediaType,
            LocalDate day,
            Instant at,
            @Nullable String words) {}

    List<Row> ofCase(UUID caseFile) {
        return jdbc.sql(OF_CASE)
                .param("caseFile", caseFile)
                .query((row, number) -> new Row(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getObject("day", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("words")))
                .list();
    }

    /** Two who read the same file at once have read the same. */
    void keep(UUID attachment, String words) {
        jdbc.sql("insert into attachment_text (attachment, words) values (:attachment, :words) on conflict do nothing")
                .param("attachment", attachment)
                .param("words", words)
                .update();
    }
}
