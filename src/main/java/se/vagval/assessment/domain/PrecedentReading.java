package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.Grade;
import se.vagval.assessment.PastDecisions;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseNeighbours;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.casefile.Neighbour;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;

/** Prejudikaten beside a criterion: like cases whose statement is approved, so that nobody's unfinished thoughts are shown. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class PrecedentReading {

    private static final int LOOKED_AT = 40;
    private static final int SHOWN = 8;

    private static final Set<CaseStatus> OPEN = EnumSet.range(CaseStatus.IDEA, CaseStatus.RETURNED);

    private final CaseNeighbours neighbours;
    private final ObjectProvider<PastDecisions> decisions;
    private final CaseInsight insight;
    private final JdbcClient jdbc;

    PrecedentReading(
            CaseNeighbours neighbours, ObjectProvider<PastDecisions> decisions, CaseInsight insight, JdbcClient jdbc) {
        this.neighbours = neighbours;
        this.insight = insight;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /** The most alike first. */
    public List<Precedent> of(CaseFileId id, Dimension dimension, UserId reader) {
        var approved = neighbours.of(id, reader, LOOKED_AT).cases().stream()
                .filter(it -> !OPEN.contains(it.status()) && it.status() != CaseStatus.WITHDRAWN)
                .toList();
        var seen = insight.judgementInsightsOf(
                reader, approved.stream().map(Neighbour::id).toList());
        var alike = approved.stream()
                .filter(it -> seen.getOrDefault(it.id(), Insight.MARKED).isOpen())
                .toList();
        var graded = graded(alike, dimension);
        var shown = alike.stream()
                .filter(it -> graded.containsKey(it.id()))
                .limit(SHOWN)
                .toList();
        var decided = decisions.getObject().of(shown.stream().map(Neighbour::id).toList());
        return shown.stream()
                .flatMap(it -> Optional.ofNullable(graded.get(it.id())).stream()
                        .map(given -> new Precedent(it, given.grade(), given.motivation(), decided.get(it.id()))))
                .toList();
    }

    private record Graded(Grade grade, String motivation) {}

    private Map<CaseFileId, Graded> graded(List<Neighbour> alike, Dimension dimension) {
        var found = new HashMap<CaseFileId, Graded>();
        if (!alike.isEmpty()) {
            jdbc.sql("""
                            select a.case_file, g.outcome, g.why_not_relevant, g.motivation,
                                   coalesce(g.level, (select max(case when t.impact = '-' then 0 else t.level end)
                                                      from target_link t where t.assessment = a.id and t.kind = :kind)) as level
                            from assessment a join dimension_grade g on g.assessment = a.id and g.dimension = :dimension
                            where a.case_file = any(:cases)
                            """)
                    .param("dimension", dimension.code())
                    .param("kind", TargetKind.of(dimension).map(Enum::name).orElse(""))
                    .param("cases", alike.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                    .query(row -> {
                        var grade = grade(row);
                        if (grade != null) {
                            found.put(
                                    CaseFileId.of(row.getObject("case_file", UUID.class)),
                                    new Graded(grade, row.getString("motivation")));
                        }
                    });
        }
        return found;
    }

    private static @Nullable Grade grade(ResultSet row) throws SQLException {
        var level = row.getObject("level", Integer.class);
        var outcome = row.getString("outcome");
        if ("NOT_ASSESSABLE".equals(outcome)) {
            return new Grade.NotAssessable();
        }
        if ("NOT_RELEVANT".equals(outcome)) {
            return new Grade.NotRelevant(row.getString("why_not_relevant"));
        }
        return level == null ? null : new Grade.Level(level);
    }
}
