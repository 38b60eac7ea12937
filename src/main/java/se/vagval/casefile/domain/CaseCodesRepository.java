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

/** The codes that an officer gives a case one by one: they stand on its own row, so that its page asks for nothing more. */
@Repository
class CaseCodesRepository {

    private final JdbcClient jdbc;

    CaseCodesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slag av koder: where they stand, and what of the case says which there may be. */
    enum Kind {
        FOCUS("focus_areas", "focus_version", "focus_tied_by", "focus_tied_at", "funds"),
        SMALL_AREA("small_areas", "small_areas_version", "small_areas_by", "small_areas_at", "municipalities");

        private final String read;
        private final String write;

        Kind(String codes, String version, String by, String at, String among) {
            read = """
                    select framework_version, %s as among, %s as codes, %s as seen, %s as given_by, %s as given_at
                    from case_file where id = :id
                    """.formatted(among, codes, version, by, at);
            write = """
                    update case_file set %1$s = :codes, %2$s = %2$s + 1, %3$s = :by, %4$s = :now
                    where id = :id and %2$s = :seen
                    """.formatted(codes, version, by, at);
        }
    }

    /** Nobody has given any yet where {@code by} is missing. */
    record Row(
            String frameworkVersion,
            List<String> among,
            List<String> codes,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {}

    Optional<Row> of(CaseFileId id, Kind kind) {
        return jdbc.sql(kind.read)
                .param("id", id.value())
                .query((row, number) -> {
                    var by = row.getString("given_by");
                    var at = row.getObject("given_at", OffsetDateTime.class);
                    return new Row(
                            row.getString("framework_version"),
                            List.of((String[]) row.getArray("among").getArray()),
                            List.of((String[]) row.getArray("codes").getArray()),
                            row.getLong("seen"),
                            by == null ? null : UserId.of(by),
                            at == null ? null : at.toInstant());
                })
                .optional();
    }

    /** Whether they were kept: not when somebody else has given others since. */
    boolean keep(CaseFileId id, Kind kind, List<String> codes, long seen, UserId by, Instant now) {
        return jdbc.sql(kind.write)
                        .param("codes", codes.toArray(String[]::new))
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
