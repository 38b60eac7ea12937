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

/** The small areas of a case. They stand on its own row, so that its page asks for nothing more. */
@Repository
class SmallAreaRepository {

    private final JdbcClient jdbc;

    SmallAreaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody has named any yet where {@code by} is missing. */
    record Row(
            String frameworkVersion,
            List<String> municipalities,
            List<String> codes,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {}

    Optional<Row> of(CaseFileId id) {
        return jdbc.sql("""
                select framework_version, municipalities, small_areas, small_areas_version, small_areas_by, small_areas_at
                from case_file where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> {
                    var by = row.getString("small_areas_by");
                    var at = row.getObject("small_areas_at", OffsetDateTime.class);
                    return new Row(
                            row.getString("framework_version"),
                            List.of((String[]) row.getArray("municipalities").getArray()),
                            List.of((String[]) row.getArray("small_areas").getArray()),
                            row.getLong("small_areas_version"),
                            by == null ? null : UserId.of(by),
                            at == null ? null : at.toInstant());
                })
                .optional();
    }

    /** Whether it was kept: not when somebody else has named others since. */
    boolean keep(CaseFileId id, List<String> codes, long seen, UserId by, Instant now) {
        return jdbc.sql("""
                update case_file set small_areas = :codes, small_areas_version = small_areas_version + 1,
                    small_areas_by = :by, small_areas_at = :now
                where id = :id and small_areas_version = :seen
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
