package se.vagval.casefile.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The classifications, with what the rules ask of each case, in one statement. */
@Repository
class ClassificationRepository {

    private static final String FIELDS = """
            select c.id, c.registry_number, c.framework_version, a.details ->> 'supportForm' as support_form,
                k.national_priority, k.local_classification, coalesce(k.version, -1) as version,
                k.set_by, k.set_at
            from case_file c
            join funding_application a on a.case_file = c.id and a.number = c.application_number
            left join case_classification k on k.case_file = c.id
            """;

    private final JdbcClient jdbc;

    ClassificationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code version} is below zero where nothing has been said. */
    record Row(
            CaseFileId id,
            String registryNumber,
            String frameworkVersion,
            String supportForm,
            Classification classification,
            long version,
            @Nullable UserId by,
            @Nullable Instant at) {}

    Optional<Row> of(CaseFileId id) {
        return of(List.of(id)).stream().findFirst();
    }

    List<Row> of(Collection<CaseFileId> ids) {
        return rows(
                FIELDS + " where c.id = any(:keys)",
                ids.stream().map(CaseFileId::value).toArray(UUID[]::new));
    }

    List<Row> numbered(Collection<String> numbers) {
        return rows(FIELDS + " where c.registry_number = any(:keys)", numbers.toArray(String[]::new));
    }

    private List<Row> rows(String sql, Object[] keys) {
        return jdbc.sql(sql)
                .param("keys", keys)
                .query((row, number) -> new Row(
                        CaseFileId.of(row.getObject("id", UUID.class)),
                        row.getString("registry_number"),
                        row.getString("framework_version"),
                        text(row.getString("support_form")),
                        new Classification(
                                text(row.getString("national_priority")), text(row.getString("local_classification"))),
                        row.getLong("version"),
                        person(row.getString("set_by")),
                        moment(row.getObject("set_at", OffsetDateTime.class))))
                .list();
    }

    /** Whether it was kept: not when somebody else has kept another since. */
    boolean keep(CaseFileId id, Classification said, long seen, UserId by, Instant now) {
        return jdbc.sql("""
                insert into case_classification (case_file, version, national_priority, local_classification, set_by, set_at)
                select :case, 0, :national, :local, :by, :now where :seen < 0
                    or exists (select from case_classification k where k.case_file = :case and k.version = :seen)
                on conflict (case_file) do update set version = case_classification.version + 1,
                    national_priority = excluded.national_priority, local_classification = excluded.local_classification,
                    set_by = excluded.set_by, set_at = excluded.set_at
                where case_classification.version = :seen
                """)
                        .param("case", id.value())
                        .param("national", said.nationalPriority())
                        .param("local", said.localClassification())
                        .param("seen", seen)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable UserId person(@Nullable String id) {
        return id == null ? null : UserId.of(id);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
