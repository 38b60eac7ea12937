package se.vagval.calibration.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.InsightConditions;
import se.vagval.identity.UserId;
import se.vagval.strategy.Recommendation;

/** Lets the lot fall on settled cases, all of them alike, and keeps each draw with its seed. */
@Repository
class DrawRepository {

    /** A case's place is told by the seed and its id alone, so that nobody's age or number draws it sooner. */
    private static final String LOTS = """
            with settled as (
                select c.id, coalesce(s.recommendation = :refusal, false) as declined
                from case_file c left join statement s on s.case_file = c.id
                where c.status = any(:states) and c.officer is not null and c.secrecy_provision is null and %s
                    and not exists (select from second_assessment a where a.case_file = c.id and a.withdrawn_at is null)),
            placed as (
                select id, declined, row_number() over (partition by declined order by md5(:seed || id::text), id) as place,
                       count(*) over () as candidates, count(*) filter (where declined) over () as refused
                from settled)
            select * from placed where place <= :wanted order by declined, place
            """;

    private final JdbcClient jdbc;

    DrawRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case that the lot may fall on, among so many. */
    record Lot(CaseFileId caseFile, boolean declined, int candidates, int refused) {}

    /** The first of each kind, of all cases that can be drawn and are open to the person. */
    List<Lot> lots(Set<CaseStatus> states, long seed, int wanted, InsightConditions insight) {
        return jdbc.sql(LOTS.formatted(insight.open()))
                .params(insight.values())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("refusal", Recommendation.DECLINE.name())
                .param("seed", Long.toString(seed))
                .param("wanted", wanted)
                .query((row, number) -> new Lot(
                        CaseFileId.of(row.getObject("id", UUID.class)),
                        row.getBoolean("declined"),
                        row.getInt("candidates"),
                        row.getInt("refused")))
                .list();
    }

    void keep(UUID id, SampleDraw sample, UserId steward, Instant now) {
        jdbc.sql("""
                        insert into calibration_draw (id, seed, wanted, candidates, declined, drawn_by, drawn_at)
                        values (:id, :seed, :wanted, :candidates, :declined, :by, :at)
                        """)
                .param("id", id)
                .param("seed", sample.seed())
                .param("wanted", sample.wanted())
                .param("candidates", sample.candidates())
                .param("declined", sample.declined())
                .param("by", steward.value())
                .param("at", Timestamp.from(now))
                .update();
    }
}
