package se.vagval.calibration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.InsightConditions;

/** Finds the cases in which a recommendation has been handed in. */
@Repository
class SubmittedCaseRepository {

    private final JdbcClient jdbc;

    SubmittedCaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Unmarked, come in from that day on, and open to the reader; the newest first. What has no statement and what is closed takes
     * no room of the others.
     */
    List<CaseFileId> submittedSince(LocalDate day, InsightConditions reader, int most) {
        return jdbc.sql("""
                        select c.id from case_file c join statement s on s.case_file = c.id
                        where c.received >= :day and s.submitted_at is not null and s.recommendation is not null
                            and c.secrecy_provision is null and
                        """ + reader.open() + " and " + reader.sighted()
                        + " order by c.received desc, c.id limit :most")
                .params(reader.values())
                .param("day", day)
                .param("most", most)
                .query((row, number) -> CaseFileId.of(row.getObject("id", UUID.class)))
                .list();
    }
}
