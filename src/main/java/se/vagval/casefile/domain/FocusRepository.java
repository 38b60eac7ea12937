package se.vagval.casefile.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The focus areas of a case. They stand on its own row, so that its page asks for nothing more. */
@Repository
class FocusRepository {

    private final JdbcClient jdbc;

    FocusRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody has tied anything yet where {@code by} is missing. */
    record Row(
            String frameworkVersion,
            List<String> funds,
            List<String> codes,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {}

    Optional<Row> of(CaseFileId id) {
        return jdbc.sql("""
                select framework_version, funds, focus_areas, focus_version, focus_tied_by, focus_tied_at
                from case_file where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> {
                    var by = row.getString("focus_tied_by");
                    var at = row.getObject("focus_tied_at", OffsetDateTime.class);
                    return new Row(
                            row.getString("framework_version"),
                            List.of((String[]) row.getArray("funds").getArray()),
                            List.of((String[]) row.getArray("focus_areas").getArray()),
                            row.getLong("focus_version"),
                            by == null ? null : UserId.of(by),
                            at == null ? null : at.toInstant());
                })
                .optional();
    }

    /** Whether it was kept: not when somebody else has tied the case otherwise since. */
    boolean keep(CaseFileId id, List<String> codes, long seen, UserId by, Instant now) {
        return jdbc.sql("""
                update case_file set focus_areas = :codes, focus_version = focus_version + 1, focus_tied_by = :by,
                    focus_tied_at = :now
                where id = :id and focus_version = :seen
                """)
                        .param("codes", codes.toArray(String[]::new))
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
