package se.vagval.decision.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The marks of readers, one row per person and case. */
@Repository
class ReaderMarkRepository {

    private record Row(UUID caseFile, ReaderMark mark) {}

    private final JdbcClient jdbc;

    ReaderMarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CaseFileId, ReaderMark> of(UserId person, Collection<CaseFileId> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select case_file, read_edition, read_at, note, version from reader_mark
                         where person = :person and case_file in (:caseFiles)""")
                .param("person", person.value())
                .param("caseFiles", caseFiles.stream().map(CaseFileId::value).toList())
                .query((row, number) -> new Row(row.getObject("case_file", UUID.class), mark(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(it -> CaseFileId.of(it.caseFile()), Row::mark));
    }

    /** @return whether nobody has written since the version that {@code next} follows */
    boolean keep(UserId person, CaseFileId caseFile, ReaderMark next) {
        var readAt = next.readAt();
        return jdbc.sql("""
                        insert into reader_mark (person, case_file, version, read_edition, read_at, note)
                        values (:person, :caseFile, :version, :edition, :at, :note)
                        on conflict (person, case_file) do update
                           set version = excluded.version, read_edition = excluded.read_edition,
                               read_at = excluded.read_at, note = excluded.note
                         where reader_mark.version = excluded.version - 1""")
                        .param("person", person.value())
                        .param("caseFile", caseFile.value())
                        .param("version", next.version())
                        .param("edition", next.readEdition())
                        .param("at", readAt == null ? null : readAt.atOffset(ZoneOffset.UTC))
                        .param("note", next.note())
                        .update()
                == 1;
    }

    private static ReaderMark mark(ResultSet row) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new ReaderMark(
                row.getObject("read_edition", UUID.class),
                readAt == null ? null : readAt.toInstant(),
                row.getString("note"),
                row.getLong("version"));
    }
}
