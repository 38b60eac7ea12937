package se.vagval.assessment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentFigures;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.Framework;

/** Counts judgements in one statement each. A criterion that weighs targets has the best level of them. */
@Repository
@Transactional(readOnly = true)
class AssessmentFiguresRepository implements AssessmentFigures {

    private static final String MARKS = """
            with judged as (
                select a.case_file, g.dimension,
                       case g.outcome when 'LEVEL' then g.level::text when 'NOT_ASSESSABLE' then '?' else '×' end as mark
                from dimension_grade g join assessment a on a.id = g.assessment where g.outcome is not null
                union all
                select a.case_file, t.kind, max(%s)::text
                from target_link t join assessment a on a.id = t.assessment where t.level is not null group by 1, 2)
            select extract(year from c.received)::int as year, c.framework_version, j.dimension, j.mark, count(*) as times
            from judged j join case_file c on c.id = j.case_file
            where c.secrecy_provision is null
            group by 1, 2, 3, 4 order by 1, 2, 3, 4
            """.formatted(TargetEntry.COUNTED);

    private static final String SEEN = """
            select a.case_file, p ->> 'subject' as subject, p ->> 'dimension' as dimension, p ->> 'own' as own,
                   p ->> 'proposed' as proposed, nullif(p ->> 'decided', '–') as decided, coalesce((p ->> 'taken')::boolean, false) as taken,
                   p ->> 'reason' as reason
            from assessment a join case_file c on c.id = a.case_file
                cross join lateral jsonb_array_elements(a.seen_proposals -> 'proposals') p
            where c.secrecy_provision is null
            order by p ->> 'seenAt' desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Framework framework;

    AssessmentFiguresRepository(JdbcClient jdbc, Framework framework) {
        this.jdbc = jdbc;
        this.framework = framework;
    }

    @Override
    public List<MarkCount> marks() {
        return jdbc.sql(MARKS)
                .query((row, number) -> new MarkCount(
                        row.getInt("year"),
                        row.getString("framework_version"),
                        dimension(row.getString("dimension"), row.getString("framework_version")),
                        row.getString("mark"),
                        row.getLong("times")))
                .list();
    }

    @Override
    public List<SeenOutcome> seenProposals(int limit) {
        return jdbc.sql(SEEN)
                .param("limit", limit)
                .query((row, number) -> new SeenOutcome(
                        CaseFileId.of(row.getObject("case_file", UUID.class)),
                        row.getString("subject"),
                        row.getString("dimension"),
                        Objects.requireNonNullElse(row.getString("own"), ""),
                        row.getString("proposed"),
                        Objects.requireNonNullElse(row.getString("decided"), ""),
                        row.getBoolean("taken"),
                        Objects.requireNonNullElse(row.getString("reason"), "")))
                .list();
    }

    /** Links are kept under the kind of their targets; which criterion weighs them is said by the framework. */
    private String dimension(String counted, String version) {
        return Arrays.stream(TargetKind.values())
                .filter(it -> it.name().equals(counted))
                .flatMap(kind -> framework.version(version).dimensions().stream()
                        .filter(it -> TargetKind.of(it).filter(kind::equals).isPresent()))
                .map(it -> it.code())
                .findFirst()
                .orElse(counted);
    }
}
