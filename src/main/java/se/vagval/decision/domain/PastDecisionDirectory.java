package se.vagval.decision.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vagval.assessment.PastDecisions;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.Recommendation;

/** Tells the assessment what was proposed and decided in cases that are like the one it weighs; asked only for what the reader may see. */
@Component
class PastDecisionDirectory implements PastDecisions {

    private final JdbcClient jdbc;

    PastDecisionDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CaseFileId, PastDecision> of(Collection<CaseFileId> cases) {
        var found = new HashMap<CaseFileId, PastDecision>();
        if (!cases.isEmpty()) {
            jdbc.sql("""
                            select s.case_file, s.recommendation, d.outcome, d.decided_on, d.motivation
                            from statement s
                            left join decision d on d.case_file = s.case_file
                                and not exists (select from decision later where later.replaces = d.id)
                            where s.status = 'APPROVED' and s.case_file = any(:cases)
                            """)
                    .param("cases", cases.stream().map(CaseFileId::value).toArray(UUID[]::new))
                    .query(row -> {
                        found.put(CaseFileId.of(row.getObject("case_file", UUID.class)), past(row));
                    });
        }
        return found;
    }

    private static PastDecision past(ResultSet row) throws SQLException {
        var proposed = row.getString("recommendation");
        var outcome = row.getString("outcome");
        Date day = row.getDate("decided_on");
        var motivation = row.getString("motivation");
        return new PastDecision(
                proposed == null ? null : Recommendation.valueOf(proposed),
                outcome == null ? null : "Outcome." + outcome,
                day == null ? null : day.toLocalDate(),
                motivation == null ? "" : motivation);
    }
}
