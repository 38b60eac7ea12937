package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.MeasureState;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.StoredJson;
import se.vagval.identity.UserId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is told of measures, and finds the measures of an officer's cases with the last that was told of each. */
@Repository
class MeasureFollowUpRepository {

    private static final JsonMapper JSON = StoredJson.columns();
    private static final String TOLD = "f.measure, f.text, f.state, f.note, f.told_by, f.told_at";
    private static final int MOST = 300;
    private static final List<String> ENDS = Stream.of(MeasureState.values())
            .filter(MeasureState::isEnd)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    MeasureFollowUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<MeasureFollowUp> of(CaseFileId caseFile) {
        return jdbc.sql("select " + TOLD
                        + " from measure_follow_up f where f.case_file = :case order by f.told_at desc")
                .param("case", caseFile.value())
                .query((row, number) -> told(row))
                .list();
    }

    void keep(CaseFileId caseFile, MeasureFollowUp told) {
        jdbc.sql("""
                        insert into measure_follow_up (id, case_file, measure, text, state, note, told_by, told_at)
                        values (:id, :case, :measure, :text, :state, :note, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("case", caseFile.value())
                .param("measure", told.measure())
                .param("text", told.text())
                .param("state", told.state().name())
                .param("note", told.note())
                .param("by", told.by().value())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * What is left to follow in the cases that the officer has, in one statement; those with a day first, in the order of the
     * days. What has come to its end is left out before it is counted how many: as {@link FollowedMeasure#isOpen} says.
     */
    List<FollowedMeasure> openOf(UserId officer) {
        return jdbc.sql("""
                        select c.id, c.registry_number, c.title, m.value::text as planned, %s
                        from case_file c
                        join assessment a on a.case_file = c.id
                        cross join lateral jsonb_array_elements(a.measures -> 'measures') m
                        left join lateral (
                            select * from measure_follow_up told
                            where told.case_file = c.id
                              and told.measure = encode(sha256(convert_to(m.value ->> 'text', 'UTF8')), 'hex')
                            order by told.told_at desc limit 1) f on true
                        where c.officer = :officer and c.status not in ('WITHDRAWN', 'ARCHIVED')
                          and not case when f.state is null then coalesce((m.value ->> 'done')::boolean, false)
                                       else f.state in (:ends) end
                        order by (m.value ->> 'due' ~ '^\\d{4}-') desc nulls last, m.value ->> 'due', c.registry_order
                        limit %d
                        """.formatted(TOLD, MOST))
                .param("officer", officer.value())
                .param("ends", ENDS)
                .query((row, number) -> followed(row))
                .list();
    }

    private static FollowedMeasure followed(ResultSet row) throws SQLException {
        return new FollowedMeasure(
                CaseFileId.of(row.getObject("id", UUID.class)),
                row.getString("registry_number"),
                row.getString("title"),
                JSON.readValue(row.getString("planned"), Measure.class),
                row.getString("state") == null ? List.of() : List.of(told(row)));
    }

    private static MeasureFollowUp told(ResultSet row) throws SQLException {
        return new MeasureFollowUp(
                row.getString("measure"),
                row.getString("text"),
                MeasureState.valueOf(row.getString("state")),
                row.getString("note"),
                UserId.of(row.getString("told_by")),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
