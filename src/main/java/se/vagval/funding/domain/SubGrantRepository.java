package se.vagval.funding.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What frame projects have granted onward. */
@Repository
class SubGrantRepository {

    private final JdbcClient jdbc;

    SubGrantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SubGrant> of(CaseFileId caseFile) {
        return jdbc.sql("select * from sub_grant where case_file = :id order by decided_on, recorded_at")
                .param("id", caseFile.value())
                .query((row, number) -> new SubGrant(
                        row.getObject("id", UUID.class),
                        row.getString("receiver"),
                        row.getString("organisation"),
                        row.getLong("amount"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("reference")))
                .list();
    }

    void add(CaseFileId caseFile, SubGrant it, UserId officer, Instant now) {
        jdbc.sql("""
                        insert into sub_grant (id, case_file, receiver, organisation, amount, decided_on, reference,
                            recorded_by, recorded_at)
                        values (:id, :case, :receiver, :organisation, :amount, :day, :reference, :by, :now)
                        """)
                .param("id", it.id())
                .param("case", caseFile.value())
                .param("receiver", it.receiver())
                .param("organisation", it.organisation())
                .param("amount", it.amount())
                .param("day", it.decidedOn())
                .param("reference", it.reference())
                .param("by", officer.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
