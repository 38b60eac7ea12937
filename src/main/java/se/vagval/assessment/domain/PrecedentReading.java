package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
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

    /** Prejudikaten, the most alike first; and the cases in which the reader has to answer the question of conflict to read them. */
    public record Precedents(List<Precedent> read, List<Neighbour> undeclared) {}

    public Precedents of(CaseFileId id, Dimension dimension, UserId reader) {
        var alike = neighbours.approved(id, reader, LOOKED_AT).cases();
        var refused = insight.refusalsOf(
                CasePermission.READ_RESULT, alike.stream().map(Neighbour::id).toList(), reader);
        var graded = graded(alike, dimension);
        var shown = among(alike, graded, it -> !refused.containsKey(it));
        var decided = decisions.getObject().of(shown.stream().map(Neighbour::id).toList());
        return new Precedents(
                shown.stream()
                        .flatMap(it -> Optional.ofNullable(graded.get(it.id())).stream()
                                .map(given ->
                                        new Precedent(it, given.grade(), given.motivation(), decided.get(it.id()))))
                        .toList(),
                among(alike, graded, it -> refused.get(it) == CaseRefusal.Reason.CONFLICT_UNDECLARED));
    }

    private static List<Neighbour> among(
            List<Neighbour> alike, Map<CaseFileId, Graded> graded, Predicate<CaseFileId> wanted) {
        return alike.stream()
                .filter(it -> graded.containsKey(it.id()) && wanted.test(it.id()))
                .limit(SHOWN)
                .toList();
    }

    private record Graded(Grade grade, String motivation) {}

    private Map<CaseFileId, Graded> graded(List<Neighbour> alike, Dimension dimension) {
        var found = new HashMap<CaseFileId, Graded>();
        if (!alike.isEmpty()) {
            jdbc.sql("""
                            select a.case_file, g.outcome, g.why_not_relevant, g.motivation,
                                   coalesce(g.level, (select max(%s)
                                                      from target_link t where t.assessment = a.id and t.kind = :kind)) as level
                            from assessment a join dimension_grade g on g.assessment = a.id and g.dimension = :dimension
                            where a.case_file = any(:cases)
                            """.formatted(TargetEntry.COUNTED))
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
