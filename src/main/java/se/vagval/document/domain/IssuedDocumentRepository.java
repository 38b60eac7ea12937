package se.vagval.document.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments.Issued;

/** The files of issued papers; the database refuses to change or remove one. */
@Repository
class IssuedDocumentRepository {

    private final JdbcClient jdbc;

    IssuedDocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssuedDocument> find(UUID subject, String kind, DocumentFormat format) {
        return jdbc.sql("""
                        select format, file, sha256, issued_at from issued_document
                         where subject = :subject and kind = :kind and format = :format""")
                .param("subject", subject)
                .param("kind", kind)
                .param("format", format.name())
                .query((row, number) -> new IssuedDocument(
                        DocumentFormat.valueOf(row.getString("format")),
                        row.getBytes("file"),
                        row.getString("sha256"),
                        at(row)))
                .optional();
    }

    void keep(UUID subject, String kind, IssuedDocument document) {
        jdbc.sql("""
                        insert into issued_document (id, subject, kind, format, file, sha256, issued_at)
                        values (:id, :subject, :kind, :format, :file, :sha256, :at)
                        on conflict (subject, kind, format) do nothing""")
                .param("id", UUID.randomUUID())
                .param("subject", subject)
                .param("kind", kind)
                .param("format", document.format().name())
                .param("file", document.file())
                .param("sha256", document.sha256())
                .param("at", document.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<UUID> made(Collection<UUID> subjects, String kind, DocumentFormat format) {
        return jdbc.sql("""
                        select subject from issued_document
                         where subject in (:subjects) and kind = :kind and format = :format""")
                .param("subjects", subjects)
                .param("kind", kind)
                .param("format", format.name())
                .query(UUID.class)
                .set();
    }

    List<Issued> issuedOf(UUID subject) {
        return jdbc.sql("""
                        select kind, format, sha256, octet_length(file) as size, issued_at from issued_document
                         where subject = :subject order by kind, format""")
                .param("subject", subject)
                .query((row, number) -> new Issued(
                        row.getString("kind"),
                        DocumentFormat.valueOf(row.getString("format")),
                        row.getString("sha256"),
                        row.getLong("size"),
                        at(row)))
                .list();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("issued_at", OffsetDateTime.class).toInstant();
    }
}
