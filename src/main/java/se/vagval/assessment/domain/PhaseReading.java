package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.NextPhase;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.CaseReader;

/** Which case goes on from which: numbers alone, which everybody inside may know; what is in them each case guards itself. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class PhaseReading {

    private final JdbcClient jdbc;

    PhaseReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ett ärende före eller efter. */
    public record Phase(CaseFileId id, String registryNumber, boolean later) {}

    /** The pre-studies that lead here, and the case that goes on from here. */
    public record Around(List<Phase> before, Optional<Phase> after) {}

    /** In one statement. */
    public Around around(CaseFileSummary caseFile, NextPhase next) {
        var found = jdbc.sql("""
                        select c.id, c.registry_number, true as later from case_file c
                        where c.registry_number = :later and :later <> ''
                        union all
                        select c.id, c.registry_number, false from assessment a join case_file c on c.id = a.case_file
                        where a.next_phase ->> 'laterCase' = :number and a.next_phase ->> 'laterCase' <> ''
                        """)
                .param("later", next.laterCase())
                .param("number", caseFile.registryNumber().value())
                .query((row, number) -> phase(row))
                .list();
        return new Around(
                found.stream().filter(it -> !it.later()).toList(),
                found.stream().filter(Phase::later).findFirst());
    }

    private static Phase phase(ResultSet row) throws SQLException {
        return new Phase(
                CaseFileId.of(row.getObject("id", UUID.class)),
                row.getString("registry_number"),
                row.getBoolean("later"));
    }
}
