package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.Grade;
import se.vagval.casefile.CaseCondition;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.Dimension;

/** How cases were graded on one criterion: as a condition for those that are looked for, and read for those that were found. */
@Repository
class PrecedentRepository {

    private static final String GRADED = """
            from assessment a
            join dimension_grade g on g.assessment = a.id and g.dimension = :dimension
            cross join lateral (
                select coalesce(g.level, (select max(%s) from target_link t where t.assessment = a.id and t.kind = :kind))) as given (level)
            where (g.outcome in ('NOT_ASSESSABLE', 'NOT_RELEVANT') or given.level is not null) and a.case_file
            """.formatted(TargetEntry.COUNTED);

    private final JdbcClient jdbc;

    PrecedentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a case stands on the criterion, and why. */
    record Graded(Grade grade, String motivation) {}

    /** That the case has been graded on the criterion. */
    CaseCondition gradedIn(Dimension dimension) {
        return new CaseCondition("exists (select " + GRADED + " = c.id)", values(dimension));
    }

    Map<CaseFileId, Graded> grades(Collection<CaseFileId> cases, Dimension dimension) {
        var found = new HashMap<CaseFileId, Graded>();
        if (!cases.isEmpty()) {
            jdbc.sql("select a.case_file, g.outcome, g.why_not_relevant, g.motivation, given.level " + GRADED
                            + " = any(:cases)")
                    .params(values(dimension))
                    .param("cases", cases.stream().map(CaseFileId::value).toArray(UUID[]::new))
                    .query(row -> {
                        found.put(
                                CaseFileId.of(row.getObject("case_file", UUID.class)),
                                new Graded(grade(row), row.getString("motivation")));
                    });
        }
        return found;
    }

    private static Map<String, Object> values(Dimension dimension) {
        return Map.of(
                "dimension",
                dimension.code(),
                "kind",
                TargetKind.of(dimension).map(Enum::name).orElse(""));
    }

    private static Grade grade(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if ("NOT_ASSESSABLE".equals(outcome)) {
            return new Grade.NotAssessable();
        }
        return "NOT_RELEVANT".equals(outcome)
                ? new Grade.NotRelevant(row.getString("why_not_relevant"))
                : new Grade.Level(row.getInt("level"));
    }
}
